"""What tells other languages from English: words that they use all the time, words of forms and APIs, and endings.

No English word is in the lists; where a language writes one alike (`die`, `on`, `is`), it tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

STOP: Mapping[str, str] = {
    "de": """
der das und für nicht mit von den dem ein eine einer einem eines werden wird wurde auf aus zur zum bei nach oder alle ob
dieser diese
dieses kann sind auch über ist sich wenn nur noch durch mehr
""",
    "es": """
el los las una para con por del que como sobre sus esta este esto está son más según cada puede donde cuando también sin
""",
    "fr": """
le les des du une dans pour sur avec est et ou qui cette ces aux être sont par ce plus vous votre nous leur
""",
    "it": "il gli della dello dei degli delle nel nella che sono dal alla questo questa per gli anche più può",
    "pt": "dos um uma não em ao pelo pela das os da são mais seu sua você foi isso aos nas nos",
    "nl": "het een van voor niet wordt deze dit zijn aan naar bij ook kan moet uit",
    "pl": "nie dla oraz się jest przez jako lub które który tego przy jego został",
    "sv": "och inte från ett som till av att med detta kan på för ikke fra af det hent og til ved eller skal",
    "fi": "että sekä tämä ovat joka kun voi jotka",
    "cs": "nebo jako který která jsou při této",
    "tr": "ve bir için olarak ile veya olan bu tarafından değil",
    "ro": "și este sunt pentru din sau prin acest",
    "hu": "és egy nem hogy vagy az ezt lehet",
    "id": "yang dan untuk dengan dari ini tidak pada adalah",
    "vi": "của và các cho không được trong một",
}
"""The small words of each language, by its code (ISO 639-1); `sv` stands for the three Scandinavian ones."""
_CONTENT = """
benutzer kunde kunden nutzer liste anzahl nummer straße stadt preis auftrag rechnung abrufen anlegen löschen ändern gibt
zurück
sistema gestão usuario usuarios nombre fecha lista ciudad precio pedido pedidos cliente clientes obtener obtiene crear crea
eliminar devuelve número dirección
utilisateur utilisateurs nom liste ville prix commande récupère créer supprimer renvoie numéro adresse obtenir
utente utenti nome elenco città prezzo ordine restituisce creare eliminare numero indirizzo ottiene
usuário usuários nome cidade preço pedido retorna criar excluir número endereço obter
gebruiker gebruikers naam lijst stad prijs bestelling ophalen verwijderen
użytkownik użytkownika nazwa lista miasto cena zamówienie pobierz usuń zwraca
användare namn lista pris hämta ta bort bruger bruker navn hente henter alle
käyttäjä käyttäjän nimi hinta hae poista kullanıcı kullanıcının adı listesi fiyat sil uživatel název seznam
"""
_ENDINGS = """
ción ciones mente keit heit ungen schaft lichen ität zione zioni mento tà ção ções dade eur euse ière aire ments owanie ania
ości ego
ować heid ingen delse het ning ssä sta lla mek mak ları leri ării ului ság ség ként
"""
_ENGLISH_TOO = """
die on is a an as at do for has in it no over per under via was will den des plus part par son sur pour dan fin alle era por
los les
med ta bort este ore sin that van con com os da das ai bei data aus kan est sera sont sue sus men
"""

ENGLISH_TOO = frozenset(_ENGLISH_TOO.split())
"""Words that English writes alike."""
FOREIGN_STOP = frozenset(word for listed in STOP.values() for word in listed.split()) - ENGLISH_TOO
FOREIGN_CONTENT = frozenset(_CONTENT.split()) - ENGLISH_TOO
FOREIGN_ENDINGS = tuple(ending for ending in _ENDINGS.split() if len(ending) > 3 and ending not in ("aire", "ments", "ning"))
