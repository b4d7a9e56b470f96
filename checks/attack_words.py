"""Classes of words that orders to a model are made of. A class is a meaning, not a list of phrases that were seen.

A word may be in several classes; `word*` stands for every word that begins so. Shapes of attacks after MCPTox (arXiv
2508.14925), AgentDojo (arXiv 2406.13352), InjecAgent (arXiv 2403.02691), OWASP LLM01 and MCP03.
"""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    # who speaks to whom
    "AI": "ai llm llms chatbot chatbots chatgpt gpt claude gemini copilot gpt4",
    "MODEL": "assistant assistants agent agents model models bot bots",
    "USER": """traveller traveler patient guest guests buyer student member members visitor tenant employee employees
        shopper player driver
        subscriber passenger applicant consumer cardholder holder patients students buyers travellers
        user users human humans person people operator operators customer customers anyone anybody them him her client
        clients owner owners victim administrator administrators reviewer reviewers developer developers everyone someone
        supervisor nobody individual enduser caller""",
    "YOUR": "your my its own",
    "DONT": "don't never mustn't shouldn't can't cannot needn't dont avoid refrain",
    "SUBJECT": "we it they which who i api server service endpoint response field system",
    "CONDITION": "if when once that whether after unless ensure provided assuming until before only",
    "MODAL": "must should shall need needs required instructed expected ordered ought have has supposed obliged",
    "PLAINMODAL": "can could may might would will to does did doesn't didn't that which who we they it not if",
    "ADV": """always never ever simply just completely entirely fully immediately silently quietly secretly first also now
        please
        kindly then instead therefore explicitly directly strictly exactly blindly only instantly carefully automatically
        covertly discreetly next afterwards additionally furthermore henceforth absolutely literally precisely permanently
        promptly finally quickly still must should shall and but so do""",
    "GLUE": """all any every each the of these those such my its and or to a an single set kind type both whatever given
        received provided stated issued known most that which this previously just entire about from in other for as in""",
    # what is to count no more
    "DROP": """overlook refuse discount rescind repeal break violate breach defy flout relinquish ditch subvert evade undo
        outweigh
        ignore ignoring disregard disregarding forget forgetting override overriding overrule bypass bypassing discard
        discarding dismiss abandon neglect nullify erase wipe unlearn cancel void suspend scrap drop skip circumvent
        invalidate disobey""",
    "DROPS": """supersede supersedes supersedes override overrides replace replaces overrule overrules outrank outranks trump
        trumps cancel cancels void voids invalidate invalidates overriding superseding nullifies""",
    "KEEP_TO": """keep stick follow following obey obeying adhere adhering comply complying apply applying listen listening
        respect
        respecting honor honour observe observing heed""",
    "OLD": """previous previously prior above earlier preceding foregoing former past other original initial system safety
        security internal developer developer's user's your you old ethical conflicting contrary moderation prompt model's
        assistant's core content""",
    "MAYBE_OLD": "existing default standard usual normal current these those all any",
    "RULE": """instruction instructions prompt prompts directive directives guideline guidelines guardrail guardrails rule rules
        orders commands directions ones constraints restriction restrictions policy policies programming training alignment
        safeguard
        safeguards limitation limitations protocol protocols guidance principles boundaries persona mechanisms""",
    "MAYBE_RULE": """message messages context conversation text task tasks request requests checks check filters filter
        goal goals
        objective objectives command direction order""",
    "ORDERS": """instruction instructions prompt prompts directive directives guideline guidelines orders order command commands
        step steps direction directions guidance task tasks request requests rules rule message""",
    "NEW": """new real actual true only sole updated primary main revised hidden secret overriding top first next following
        additional special final highest""",
    "TASK": (
        "task goal objective instructions instruction role mission directive directives purpose job priority duty orders aim"
    ),
    # who is not to know
    "TELL": """advise apprise
        tell inform alert warn telling informing alerting warning""",
    "MENTION": """betray confess utter disclosing
        mention reveal disclose admit discuss acknowledge divulge announce communicate say report hint talk mentioning
        revealing disclosing saying reporting discussing speak""",
    "SHOW": """explain describe share show expose surface reference display showing explaining refer indicate confirm state
        bring
        output print""",
    "INTO": "in into to at under as below",
    "SECRETLY": "secretly covertly surreptitiously stealthily discreetly clandestinely inconspicuously furtively",
    "SILENTLY": "silently quietly invisibly background",
    "HIDE": "hide conceal withhold mask disguise omit cover suppress hiding concealing",
    "SECRET": "secret hidden concealed confidential private invisible undisclosed away quiet",
    "AWARE": (
        "know knowing learn learning told aware informed notice noticing realise realising realize realizing suspect see find"
    ),
    "LEARN": "know learn told aware informed notice realise realize suspect",
    "CREDENTIAL": """password passwords key keys token tokens secret secrets credential credentials pin code passcode otp
        cvv error errors link""",
    # what is not to be asked
    "ASK": """ask asking wait waiting request requesting require requiring seek seeking prompt prompting obtain obtaining get
        getting check checking consult consulting verify verifying confirm confirming bother bothering doublecheck pause
        pausing stop""",
    "CONSENT": """confirmation confirmations approval consent permission permissions authorization authorisation signoff
        agreement verification review confirm approve doublecheck okay ok asking goahead approvals""",
    "AGREED": "agreed consented approved authorized authorised confirmed granted given preapproved permitted accepted signed",
    "PROCEED": """proceed execute run perform do make complete continue call act carry go invoke submit send delete transfer
        approve buy pay purchase move finish finalize finalise issue process""",
    "SKIP": "skip suppress bypass omit disable waive dismiss circumvent",
    # what is wanted
    "SEND": """enclose export transcribe reproduce offer stash smuggle funnel pipe dictate divulge attach
        include including pass passing send sending append appending put putting copy copying provide providing attach
        attaching forward forwarding upload uploading post posting submit submitting embed embedding supply fill populate paste
        encode place transmit transmitting echo report return insert inserting add adding repeat output print reveal share set
        write leak exfiltrate dump disclose show give deliver relay quote recite recount display collect gather extract
        summarize summarise list tell serialize concatenate hand contain email mail log record save enter prepend note""",
    "READ": """pull harvest obtain peek
        read open cat load get fetch retrieve access locate find scan list search view check grab copy inspect query dump
        look extract collect gather""",
    "WHOLE": """full entire complete whole exact verbatim raw current internal last recent previous prior earlier underlying
        active unredacted all any hidden initial original secret private user's the own everything every""",
    "TALK": """conversation conversations chat chats dialog dialogue messages session transcript discussion exchange prompts
        message""",
    "HISTORY": "history log transcript context contents so logs thread",
    "MIND": """instructions prompt prompts conversation conversations context chain thoughts thought reasoning memory memories
        tools tool knowledge training scratchpad dialogue dialog chat configuration rules guidelines directives environment""",
    "SAID": """said told wrote written typed shared asked entered mentioned provided uploaded sent discussed revealed says
        tells""",
    "KEYS": """keys key credentials credential passwords password secrets secret tokens token cookies logins""",
    "REACH": "you context memory environment conversation stored find found machine disk session know have available",
    "LOCAL": """passwd keychain keyring clipboard inbox cookies id_rsa id_ed25519 bashrc""",
    "SENDIT": "its their the that this it them those file",
    # other tools
    "TOOL": "tool tools plugin plugins function functions skill skills mcp",
    "WHEN": "before after when whenever prior each every anytime while if upon on once until during as",
    "USE": """using calling invoking running executing answering responding replying finishing starting processing performing
        taking doing handling helping use call invoke run execute answer respond reply finish start process perform take do
        handle used called invoked executed triggered consult query trigger completing""",
    "IS": "is are gets get was been being be",
    "BAD": "deprecated broken unsafe disabled compromised unreliable obsolete insecure outdated malicious unavailable retired",
    # acts
    "MOVE": """send forward email mail transfer wire pay post upload share copy bcc cc submit report redirect route deliver
        exfiltrate transmit leak relay push beacon ping duplicate mirror replicate stream
        deposit refund""",
    "GOODS": """copy contents content result results response responses output outputs arguments parameters answer answers
        message messages email emails data file files conversation history funds money balance payment payments inbox token key
        keys secrets credentials details information everything it them all body input inputs amount total savings list
        attachments contacts calendar numbers logs reply""",
    "RECIPIENT": "recipient recipients destination account iban address payee beneficiary receiver to amount email target",
    "CHANGE": "change replace set modify rewrite switch substitute swap redirect alter use update overwrite",
    "DESTROY": "delete remove drop wipe disable revoke grant promote erase destroy purge deactivate cancel reset transfer",
    "ALSO": "also first then next afterwards additionally finally immediately silently secretly and please now",
    "PERSUADE": "tell inform convince persuade advise instruct ask urge encourage recommend direct remind",
    "DO_BUY": "visit click pay purchase buy login log sign download install upgrade subscribe call reenter enter",
    "PAYDATA": "password credit card pin ssn cvv iban credentials licence license premium passport",
    # what answers say
    "TEXTS": """answer answers response responses result results output outputs reply replies payload payloads content contents
        returned body field fields tool server comment comments website page pages text texts message messages document
        documents data file files""",
    "ANSWER": (
        "answer answers response responses result results output outputs reply replies returned payload field fields body"
    ),
    "FOLLOW": """fulfil fulfill abide observe respect enact honour honor
        follow obey execute carry act comply perform do heed adhere implement run apply""",
    "TREAT": "treat regard consider interpret take handle view accept",
    "SAYS": "says tells asks instructs demands commands orders requires requests wants say states directs dictates",
    # other identities, and reasons
    "PLAY": """act pretend imagine roleplay behave assume play simulate switch enter become respond operate activate adopt""",
    "FREE": "unrestricted unfiltered uncensored jailbroken dan superuser evil unlimited hacker attacker omnipotent",
    "LIMITS": """restrictions restriction filters limits limitations guidelines safety ethics ethical rules guardrails
        censorship moderation constraints policies policy limit boundaries""",
    "MODE": "developer debug god maintenance admin administrator sudo root jailbreak unsafe unrestricted dan override",
    "URGENT": """mandatory urgent urgently critical crucial emergency essential imperative compulsory vital official
        important""",
    "POLICY": "security compliance system policy safety audit verification regulatory protocol requirement legal company",
    "MAKERS": "openai anthropic google microsoft developers developer creators creator administrators administrator admin",
    "SEE_TEXT": "reading processing parsing consuming reads processes seeing sees interpreting ingesting",
    "HELLO": """note notes notice message messages instruction instructions attention important warning reminder directive memo
        dear hello order hint guidance psa announcement info context task""",
    "BOAST": "recommend promote praise advertise prefer prioritize prioritise favor favour rank suggest",
}

# The same in other languages, forms of the imperative. Only words that English does not have.
FOREIGN: Mapping[str, str] = {
    "X_DROP": """ignoriere ignorieren ignoriert missachte missachten vergiss vergessen vergesst umgehe umgehen verwirf
        ignorez ignorer oublie oubliez oublier négligez contournez contourne ignora ignorad ignoren ignorar olvida olvide
        olviden
        olvidar omite omita descarta descarte ignorate ignorare ignori dimentica dimenticate dimenticare trascura scarta
        ignorem esqueça esqueçam esquece esquecer desconsidere desconsidera despreze negeer negeren vergeet zignoruj ignoruj
        zapomnij pomiń игнорируй* игнорир* проигнорир* забудь забудьте отбрось* не_учитывай unut unutun yoksay* görmezden
        تجاهل تجاهلي تجاهلوا انس انسى ignorera glöm bortse ignorer glem unohda ohita zapomeň ignorujte felejtsd ignoră uită
        abaikan lupakan αγνόησε αγνοήστε ξέχνα ігноруй* забудьте התעלם अनदेखा नज़रअंदाज़ भूल نادیده فراموش""",
    "X_RULE": """regola regla regra règle norma norme normas
        anweisung* instruktion* vorgabe* regeln befehle richtlinien prompts consignes consigne règles ordres
        instrucciones
        instrucción órdenes reglas indicaciones istruzioni istruzione regole ordini direttive instruções instrução ordens regras
        diretrizes instructies instructie regels opdrachten bevelen instrukcj* poleceni* poleceń zasad* инструкци* указани*
        правил* команд* talimat* komut* kural* تعليمات التعليمات تعليماتك الأوامر أوامر القواعد instruktioner regler anvisningar
        instrukser ohjeet ohjeita pokyny instrukce utasítás* instrucțiuni* instruksi perintah οδηγίες інструкці* вказівк* הוראות
        ההוראות निर्देश* دستور* دستورات""",
    "X_NEG": """nicht keinesfalls niemals nie pas jamais ne non nunca jamás não nao niet nooit nigdy не никогда لا ابدا inte
        ikke älä ei nem nu jangan ніколи אל मत sin ohne sans senza sem zonder bez без دون بدون utan uden uten uden""",
    "X_TELL": """sage sagen sag informiere informieren erwähne erwähnen verrate verraten mitteilen teile dis dites dire
        mentionne mentionnez mentionner informez informe informer révèle révélez révéler parlez parler digas diga decir
        menciones
        mencione mencionar informes informar reveles revele revelar cuentes dirlo dillo dite menzionare menzioni informare
        rivelare riveli avvisare conte contar mencione vertel vertellen zeg zeggen vermeld vermelden informeer meld mów
        mówić informuj wspominaj ujawniaj powiadamiaj говори* сообщай* упоминай* раскрывай* рассказывай* сообщать говорить
        уведомлять تخبر تذكر تكشف إخبار berätta nämn fortæl
        fortell kerro neříkej mondd spune beritahu πεις αναφέρεις кажи повідомляй תספר बताओ बताएं بگو prévenir avisar avisa
        avertir
        prevenir""",
    "X_USER": """benutzer* nutzer* anwender* kunde kunden utilisateur* client usuario usuarios usuaria cliente utente
        utenti utilizador*
        usuário* gebruiker* klant użytkownik* пользовател* kullanıcı* المستخدم للمستخدم المستخدمين användare* bruger* bruker*
        käyttäjä* uživatel* felhasználó* utilizator* pengguna χρήστη* користувач* למשתמש המשתמש उपयोगकर्ता* کاربر menschen""",
    "X_SEND": """sende senden schicke schicken füge übermittle übermitteln übergib übergeben leite weiterleiten kopiere gib
        hänge
        envoie envoyez envoyer transmets transmettez transmettre incluez inclus inclure copiez ajoutez ajoute révèle affiche
        affichez joignez envía envíe envíen enviar incluye incluya incluir transmite reenvía reenvíe muestra muestre revela
        adjunta adjunte añade invia inviate inviare includi includere inoltra inoltrare rivela allega mostra aggiungi envie
        inclua transmita encaminhe mostre anexe revele adicione stuur sturen verzend voeg toon onthul geef wyślij prześlij
        dołącz
        ujawnij podaj отправь* отправляй* передай* передавай* включи* перешли* раскрой* покажи* приложи* gönder* ekle ekleyin
        ilet iletin göster gösterin أرسل ارسل أدرج اكشف أضف skicka inkludera bifoga medtag lähetä odešli pošli küldd
        trimite
        kirim kirimkan sertakan στείλε συμπεριέλαβε надішли* שלח भेजो भेजें بفرست""",
    "X_SYSTEM": """systemanweisung* systeminstruktion* systemprompt systemprompts systemaufforderung systempromptet
        системн* 系统提示""",
    "X_WHOLE": """ganzen ganze gesamten gesamte vollständigen vollständige alle alles complet complète entier entière tout
        toute toda
        todo completa completo entera entero tutta tutto intera intero inteira inteiro hele volledige gehele cał* pełn* всю
        весь все
        полн* tüm tamamını bütün كامل كاملة جميع hela fullständiga koko celou teljes toată seluruh ολόκληρη увесь повн* כל
        पूरा""",
    "X_MIND": """gesprächsverlauf chatverlauf gespräch* unterhaltung* konversation*
        historique conversation conversaciones conversación historial conversazione conversazioni cronologia conversa conversas
        histórico gesprek gespreksgeschiedenis chatgeschiedenis rozmow* rozmowy разговор* переписк* бесед* диалог* промпт*
        konuşma* sohbet* المحادثة محادثة المحادثات passwörter zugangsdaten contraseñas senhas wachtwoorden hasła
        пароли пароль parolalar şifreler konversationen samtal* samtale* keskustelu* konverzac* beszélgetés conversația
        percakapan συνομιλία* розмов* השיחה बातचीत مکالمه""",
    "X_AI": """ki ia yz ии künstliche künstlicher inteligencia intelligence inteligência intelligenza kunstmatige sztuczna
        sztucznej искусственный искусственного yapay zeka ذكاء assistent assistenten asistente assistente asystent asystentem
        ассистент* помощник* asistan* مساعد sprachmodell ki-modell ki-assistent chatbots modelo modello modèle modell model
        модел* помічник* modeli""",
    "X_NOTELL": "söyleme söylemeyin bahsetme bahsetmeyin bildirme bildirmeyin",
    "X_BE": "bist seid êtes eres bent jesteś jesteście являешься являетесь sensin sei olet jsi esti είσαι كنت أنت",
    "X_WITHOUT": """ohne sans sin senza sem zonder bez без dün دون بدون utan uden uten ilman nélkül fără tanpa χωρίς בלי बिना
        بدون olmadan almadan istemeden sormadan""",
    "X_ASK": """fragen frage nachfragen nachzufragen rückfrage bestätigung zustimmung einwilligung erlaubnis zu demander
        confirmation
        confirmer accord consentement autorisation preguntar preguntes confirmación consentimiento permiso pedir pidas chiedere
        conferma consenso permesso autorizzazione perguntar pergunte confirmação consentimento permissão autorização vragen
        bevestiging toestemming pytania pytaj potwierdzenia zgody подтверждени* согласи* разрешени* спрашива* спроса ведома
        onay* sormadan izin* تأكيد موافقة إذن سؤال علم bekräftelse fråga bekræftelse bekreftelse tillatelse vahvistusta
        potvrzení megerősítés confirmare konfirmasi izin επιβεβαίωση підтвердження אישור पुष्टि تأیید wissen savoir prévenir
        saber sapere weten wiedzy""",
    "X_SYS": "système sistema systeem systemu systému системы системные sistem",
    "X_LIMITS": """restricciones restrictions restrizioni restrições einschränkungen beschränkungen filtro filtros filtres
        filtri regeln
        beperkingen ograniczeń ограничений kısıtlama* قيود uneingeschränkt richtlinien begränsningar""",
    "X_MODE": "entwicklermodus desarrollador développeur sviluppatore desenvolvedor разработчика",
    "X_NOW": """ab jetzt sofort fortan désormais dorénavant partir maintenant ahora ora agora vanaf nu odtąd teraz отныне теперь
        artık bundan الآن hädanefter fra nå tästä lähtien odteď mostantól acum sekarang mulai""",
}

# Scripts without spaces between words: what stands in the text, longest first.
UNSPACED: Mapping[str, str] = {
    "X_DROP": "忽略 无视 無視 忘记 忘掉 忘れ 不要理会 不理会 抛弃 丢弃 覆盖 従わない 従うな 무시 잊어 잊으 따르지",
    "X_RULE": "指令 指示 提示词 提示 规则 規則 命令 说明 説明 プロンプト ルール 지시 명령 프롬프트 지침 규칙",
    "X_OLD": ("之前 以上 先前 前面 上述 此前 所有 全部 以前 これまで 上記 すべて 全て 今まで 이전 위의 앞의 모든 기존"),
    "X_NOTELL": """不要告诉 不要告訴 别告诉 勿告知 不要告知 不得告知 不要提及 不要向 不得透露 不要透露 伝えないで
        知らせないで 教えないで
        言わないで 伝えず 知らせず 伝えてはいけ 明かさないで 알리지 말하지 언급하지""",
    "X_USER": "用户 用戶 使用者 客户 ユーザー ユーザ 利用者 사용자 고객",
    "X_SEND": (
        "发送 發送 发给 附上 包含 传递 泄露 输出 转发 上传 填入 送信 送って 送れ 含め 渡し 表示 転送 보내 전송 포함 출력 전달"
    ),
    "X_MIND": "对话 對話 聊天记录 聊天 密码 密钥 上下文 会話 履歴 パスワード チャット 대화 비밀번호",
    "X_SYSTEM": "系统提示 系統提示 システムプロンプト 시스템프롬프트 시스템",
    "X_WHOLE": "全部 整个 完整 所有 すべて 全て 全体 전체 모든",
    "X_AI": "人工智能 助手 大模型 语言模型 アシスタント エージェント 人工知能 言語モデル 인공지능 어시스턴트 모델",
    "X_IFYOU": "如果你是 若你是 当你是 你现在是 从现在起你是 あなたがもし もしあなたが あなたは今 당신이 당신은 이제",
    "X_NOASK": """无需确认 不要确认 不经确认 未经确认 无需询问 不要询问 不经询问 无需用户 不需要确认 未经同意 不必确认
        确认なし 確認せず
        確認なしに 確認なしで 確認を求めず 許可なく 同意なし 확인 없이 묻지 동의 없이""",
}

# Words that most texts have: to look for them tells little.
COMMON = """the a an of to in for is are be this that it you your and or if not from with on by at as any all can will when must
    user use request api list get set data name value key each other only into"""
