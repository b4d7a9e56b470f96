"""The words of errors in languages other than English, and of the codes of validators: what they are in English.

Names of arguments and quoted values stay as they are. A language that has no table here is one that nobody here reads.
"""

from __future__ import annotations

from collections.abc import Mapping

from plainspoken.checks.languages import ENGLISH_TOO
from plainspoken.checks.wording import words

# One language each: a regular expression a line, and what it is in English. Longer ones stand before those that they hold.
TABLES: Mapping[str, str] = {
    "de": r"""
ungültige?[mnrs]?|fehlerhafte?[mnrs]? = invalid
(?:ist|sind) (?:ein )?(?:erforderlich|pflicht(?:feld|angabe)?|notwendig|zwingend|vorgeschrieben) = is required
(?:wird|werden) benötigt = is required
pflicht(?:feld|angabe|parameter) = required field
(?:fehlt|fehlen|fehlende[mnrs]?) = is missing
(?:darf|dürfen) nicht (?:leer|null) sein = must not be empty
(?:muss|müssen) (?:angegeben|gesetzt|ausgefüllt|übergeben|vorhanden) (?:werden|sein) = must be given
(?:eine?[rs]?) (?:der|von|dieser|aus)(?: folgenden| erlaubten)?(?: werte[n]?)?(?: sein)?:? = one of
(?:erlaubte?|zulässige?|gültige?|mögliche?|unterstützte?) werte(?: sind)? = allowed values are
(?:erlaubt|zulässig|möglich) (?:sind|ist) = allowed values are
(?:nicht|un)[ -]?(?:erlaubt|zulässig|bekannt|gestattet|unterstützt)e?[mnrs]? = unknown
(?:existiert|existieren) nicht|gibt es nicht|wurde nicht gefunden = does not exist
(?:nur )?(?:ein(?:en|zelner|ziger)?|einen einzelnen|einen einzigen) wert = only one value
(?:nur|höchstens) einmal = only once
keine liste = not a list
keine?(?: gültige[rs]?)? = not a valid
(?:eine )?(?:ganze zahl|ganzzahl|ganzzahlig) = an integer
(?:eine )?(?:dezimal)?zahl = a number
datum und (?:die )?uhrzeit|zeitpunkt = date-time
datum = date
zeitzone = time zone
(?:ein )?(?:text|zeichenkette) = a string
(?:eine )?liste = a list
(?:ein )?objekt = an object
wahrheitswert = boolean
zeichen(?= |[.,;]|$) = characters
im format = in the format
jjjj-mm-tt = YYYY-MM-DD
(?:größer|mehr) (?:oder gleich|als oder gleich) = greater than or equal to
(?:kleiner|weniger) (?:oder gleich|als oder gleich) = less than or equal to
(?:größer|mehr|höher|später) als = greater than
(?:kleiner|weniger|niedriger|früher) als = less than
mindestens|wenigstens = at least
höchstens|maximal|nicht (?:größer|mehr) als = at most
zwischen = between
positive? = positive
zum beispiel|z\.\s?b\.|beispielsweise|etwa so: = for example
meinten sie = did you mean
(?:anfrage|nachrichten)?(?:körper|rumpf)|inhalt der anfrage = request body
melden? (?:sie )?sich (?:bitte )?(?:erneut |neu |zuerst )?(?:\w+ )?an|(?:erneut |neu )?anmelden|anmeldung|einloggen = log in
bestätigen|bestätigung = confirm
(?:zweite[mnrs]?[ -]faktor|zwei-faktor-\w+) = second factor
passwort|kennwort = password
wenden sie sich an|kontaktieren sie = contact
(?:zugriffs?)?(?:berechtigung(?:en)?|recht(?:e|en)?) = permission
abgelaufen = expired
zugriffstoken = access token
api-schlüssel = api key
(?:der|die|das) (?:parameter|feld|wert) = the field
parameter = parameter
feld(?:er)? = field
(?:müssen|muss|sollen|soll|sollte|darf|dürfen) = must be
(?:liegen|sein|enthalten)(?=\s*(?:[.,;]|$)) =
vor(?: dem| der)? = before
nach(?: dem| der)? = after
oder = or
und = and
von(?= -?\d) = from
bis(?= -?\d) = to
""",
    "fr": r"""
(?:non valide|invalide|incorrecte?)s? = invalid
(?:est|sont) (?:obligatoires?|requise?s?|nécessaires?) = is required
(?:est|sont) manquante?s?|manque|manquante?s? = is missing
(?:champ|paramètre) (?:obligatoire|requis) = required field
ne (?:peut|doit|peuvent|doivent) (?:pas )?être (?:vides?|nulle?s?) = must not be empty
(?:doit|doivent) être (?:renseignée?s?|fournie?s?|présente?s?|indiquée?s?) = must be given
(?:l['’])?une? (?:des|de ces|parmi les?|de)(?: valeurs)?(?: suivantes)? ?:? = one of
valeurs? (?:autorisées?|acceptées?|possibles?|permises?|valides?)(?: sont| pour \S+)? = allowed values are
(?:n['’]est|ne sont) pas (?:autorisée?s?|acceptée?s?|reconnue?s?|permise?s?|connue?s?)|inconnue?s?|inattendue?s? = unknown
n['’]existe(?:nt)? pas|introuvables? = does not exist
(?:une )?seule valeur|valeur unique = only one value
une seule fois = only once
pas une liste = not a list
n['’]est pas une? = is not a
(?:un )?(?:nombre )?entier = an integer
(?:un )?nombre = a number
date et (?:une )?heure|horodatage = date-time
fuseau horaire = time zone
(?:une )?chaîne(?: de caractères)? = a string
(?:un )?texte = a string
(?:une )?liste|(?:un )?tableau = a list
(?:un )?objet = an object
booléen = boolean
caractères = characters
au format = in the format
aaaa-mm-jj = YYYY-MM-DD
supérieure?s? ou égale?s? à = greater than or equal to
inférieure?s? ou égale?s? à = less than or equal to
(?:supérieure?s?|plus grande?s?) (?:à|que) = greater than
(?:inférieure?s?|plus petite?s?) (?:à|que) = less than
au moins|au minimum = at least
au plus|au maximum|ne (?:doit|peut) pas dépasser = at most
comprise?s? entre|entre = between
positi(?:f|ve)s? = positive
par exemple|p\. ?ex\. = for example
vouliez-vous dire = did you mean
corps(?: de la requête)? = request body
(?:re)?connectez-vous|(?:se |vous )(?:re)?connecter|identifiez-vous|authentifiez-vous = log in
confirmez|confirmer|confirmation = confirm
(?:second|deuxième|double) facteur|double authentification = second factor
mot de passe = password
contactez|adressez-vous à = contact
autorisation|permission|droits? = permission
expirée?s? = expired
jeton d['’]accès|jeton = access token
clé d['’]api|clé api = api key
(?:le|la) (?:paramètre|champ|valeur) = the field
paramètre = parameter
champ = field
(?:doit|doivent|devrait) être|(?:doit|doivent|devrait)|il faut = must be
antérieure?s? à|avant = before
postérieure?s? à|après = after
ou = or
et = and
de(?= -?\d) = from
à(?= -?\d) = to
""",
    "es": r"""
inválid[oa]s?|no válid[oa]s?|incorrect[oa]s? = invalid
(?:es|son|está) (?:obligatori[oa]s?|requerid[oa]s?|necesari[oa]s?) = is required
(?:campo|parámetro) (?:obligatorio|requerido) = required field
falta(?:n|nte)? = is missing
no (?:puede|debe|pueden|deben) (?:ser |estar )?(?:vací[oa]s?|nul[oa]s?) = must not be empty
(?:debe|deben) (?:indicarse|proporcionarse|estar presentes?|enviarse) = must be given
un[oa]? (?:de(?: los)?|entre)(?: siguientes)?(?: valores)?(?: siguientes)? ?:? = one of
valores? (?:permitidos?|aceptados?|posibles?|válidos?|admitidos?)(?: son| para \S+)? = allowed values are
no (?:está|es|están|son) (?:permitid|admitid|reconocid)[oa]s?|(?:desconocid|inesperad)[oa]s? = unknown
no existen?|no (?:se (?:ha )?)?encontrad[oa] = does not exist
un (?:solo|único) valor = only one value
una sola vez = only once
no una lista = not a list
no es una? = is not a
(?:un )?(?:número )?entero = an integer
(?:un )?número = a number
fecha y (?:la )?hora = date-time
fecha = date
zona horaria = time zone
(?:una )?cadena(?: de (?:texto|caracteres))? = a string
(?:un )?texto = a string
(?:una )?lista|(?:un )?arreglo = a list
(?:un )?objeto = an object
booleano = boolean
caracteres = characters
(?:en|con) (?:el )?formato = in the format
aaaa-mm-dd = YYYY-MM-DD
mayor(?:es)? o igual(?:es)? (?:a|que) = greater than or equal to
menor(?:es)? o igual(?:es)? (?:a|que) = less than or equal to
(?:mayor(?:es)?|superior(?:es)?) (?:que|a) = greater than
(?:menor(?:es)?|inferior(?:es)?) (?:que|a) = less than
al menos|como mínimo|por lo menos = at least
como máximo|a lo sumo|no (?:debe|puede) (?:superar|exceder) = at most
(?:está comprendid[oa] )?entre = between
positiv[oa]s? = positive
por ejemplo|p\. ?ej\. = for example
quiso decir|querías decir = did you mean
cuerpo(?: de la (?:petición|solicitud))? = request body
inicie sesión|inicia sesión|iniciar sesión|identifíquese|autentíquese = log in
confirme|confirmar|confirmación = confirm
segundo factor|doble factor = second factor
contraseña = password
contacte|póngase en contacto|diríjase a = contact
permisos?|autorización = permission
caducad[oa]|expirad[oa]|vencid[oa] = expired
token de acceso = access token
clave de (?:la )?api = api key
(?:el|la) (?:parámetro|campo|valor) = the field
parámetro = parameter
campo = field
(?:debe|deben|debería|tiene que|tienen que|ha de) (?:ser|estar|tener)|(?:debe|deben|debería) = must be
antes de(?:l)?|anterior(?:es)? a = before
después de(?:l)?|posterior(?:es)? a = after
o = or
y = and
de(?= -?\d) = from
a(?= -?\d) = to
""",
}


# Words that errors in these languages use all the time, beside the small words of every text.
MARKS: Mapping[str, str] = {
    "de": """muss müssen sein erforderlich fehlt fehlen ungültig ungültige ungültiger ungültiges pflichtfeld erlaubt erlaubte
zulässig zulässige mindestens höchstens zwischen darf wert werte feld zahl datum unbekannt unbekannte unbekannter unbekanntes
gefunden anfrage fehler anmelden abgelaufen sie bitte ist benötigt kein keine erwartet""",
    "fr": """doit doivent requis requise obligatoire manquant manque invalide inconnu inconnue valeur valeurs champ entier
nombre moins supérieur inférieur comprise compris requête erreur connectez reconnectez veuillez introuvable est
attendu attendue exemple""",
    "es": """debe deben obligatorio obligatoria requerido falta inválido inválida desconocido desconocida
valores número fecha menos mayor solicitud petición inicie sesión encontrado encontrada parámetro permitidos es ejemplo""",
    "it": "è deve devono obbligatorio obbligatoria valore non valido valida parametro richiesta richiesto mancante errore",
    "pt": "não é obrigatório obrigatória inválido inválida parâmetro deve devem requisição ausente erro",
    "nl": "moet moeten vereist verplicht ongeldig ongeldige waarde ontbreekt verzoek fout",
}
ENGLISH_MARKS = """is not must be are was were invalid required missing error errors bad request found unknown denied allowed
forbidden unauthorized refused failed failure cannot expected valid wrong the of this that with there does exist please internal
server unsupported unexpected rejected exceeded an only such conflict gone unprocessable login again"""
# Words that are names of arguments as often, or are written alike in other languages.
TELLS_NOTHING = ENGLISH_TOO | frozenset(words("from to limit until since before after by first last all any no or"))
# Codes of validators, in words, and what they say.
CODES_SAY = r"""
(?:is |not |non |cannot be |must not be )(?:null|blank|empty|none|nil)|missing(?: \w+)*|presence|(?:is )?required = is required
(?:additional|unrecognized|extra|unknown|unexpected|undeclared)(?: \w+)* = unknown field
(?:not an? |is |invalid |must be |expected )?(?:int|integer|whole number)(?: \w+)* = must be an integer
(?:not an? |is |invalid |must be |expected )(?:number|numeric|decimal|float)(?: \w+)* = must be a number
(?:not an? |is |invalid |must be |expected )?(?:date ?time|timestamp)(?: \w+)* = must be a date-time (RFC 3339)
(?:not an? |is |invalid |must be |expected )?date(?: \w+)* = must be a date
(?:not an? |is |invalid |must be |expected )(?:array|list)(?: \w+)* = must be a list
(?:not an? |is |invalid |must be |expected )(?:string|text)(?: \w+)* = must be a string
(?:invalid|malformed|expected|not) json(?: \w+)*|json (?:invalid|parse|decode|expected)(?: \w+)* = the request body must be JSON
"""
# Codes of bounds, in words, with the number that stands beside them.
BOUNDS: Mapping[str, str] = {
    **dict.fromkeys(("min", "minimum", "min value", "too small", "gte", "ge", "greater than or equal to"), "at least"),
    **dict.fromkeys(("max", "maximum", "max value", "too big", "too large", "lte", "le", "less than or equal to"), "at most"),
}
