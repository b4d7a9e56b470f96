"""The verbs and nouns by which names and texts of operations tell what a call does."""

from __future__ import annotations

import re

# Verbs that always change something; `set`, `start`, `run`, `open`, `send` and the like are nouns as often.
_CHANGES = """
delete deletes remove removes create creates cancel cancels reset resets revoke revokes approve approves reject rejects
activate activates deactivate deactivates enable enables disable disables purge purges insert inserts unregister
unsubscribe subscribe subscribes logout destroy destroys publish unpublish refund restart reboot shutdown rotate
update updates add adds erase clear clears trigger triggers terminate
"""
# Verbs of deletion and creation in other languages that are no words of English.
_FOREIGN_DELETIONS = """
slett slette slettes fjern fjerne loesche loeschen entferne entfernen supprimer supprime effacer eliminar elimina borrar borra
excluir apagar verwijder verwijderen radera usun rimuovi cancella
"""
_FOREIGN_CREATIONS = "opprett opprette erstelle erstellen anlegen crear crea criar cria creer maak aanmaken skapa"
_NOUNS_IN_PATHS = "updates adds add update clear creates inserts triggers trigger resets subscribes publish"
_READS = """
get gets list lists find finds search searches query queries read reads retrieve retrieves fetch fetches show shows describe
describes return returns check checks validate validates verify count counts calculate preview download export view load lookup
select browse obtain obtains information is has can kan may should test head stream history compute estimate hent
"""
CHANGES = frozenset((_CHANGES + _FOREIGN_DELETIONS + _FOREIGN_CREATIONS).split())
IN_PATHS = CHANGES - frozenset(_NOUNS_IN_PATHS.split())
READS = frozenset(_READS.split())
# Names written together that open with such a verb: `cancelbabel`, not `created` nor `deletion`.
JOINED = re.compile(r"(?:create|delete|cancel|remove)(?!l?ed|l?ing|l?ation|d|s|r|able|ion|al)[a-z]{3,}")
AFTER_NOUNS = frozenset({"since", "of", "for", "from", "in", "about", "by", "to"})
ENDS = frozenset({"deletes", "removes", "cancels", "purges", "erases", "destroys", "revokes", "terminates", "deactivates"})
SEARCHES = frozenset({"search", "query", "lookup", "find", "filter"})

# What each verb does; the first row of a kind holds verbs that are hardly ever nouns.
_CLEAR = {
    "reads": """
        get list find search query read retrieve fetch show describe return validate verify count calculate preview download
        view lookup browse obtain compute estimate compare explain parse detect classify recognize translate convert analyze
        analyse evaluate match suggest autocomplete diff hent
        """,
    "writes": """
        create add insert make new register update edit modify change set put patch replace save store upsert rename move copy
        upload import attach assign link set append merge mark tag label record log enable activate
        opprett opprette erstelle erstellen crear criar creer
        restore undelete unarchive unpublish unsubscribe configure rotate refresh sync synchronize
        """,
    "pays": "pay refund withdraw payout purchase buy reimburse donate topup",
    "orders": "reserve rebook preorder",
    "sends": "send resend notify broadcast reply forward",
    "publishes": "publish deploy announce crosspost",
    "cancels": """
        cancel terminate revoke void deactivate disable suspend ban reject abort unregister archive
        """,
    "deletes": "delete remove destroy purge erase wipe drop clear " + _FOREIGN_DELETIONS,
    "grants": "approve authorize grant permit",
    "runs": "execute invoke restart reboot shutdown trigger",
}
_ALSO_NOUNS = {
    "reads": "test check stats summary report export history",
    "writes": "post submit place load lock comment rate note",
    "pays": "charge transfer deposit capture settle",
    "orders": "order book trade subscribe",
    "sends": "invite message call dial mail email fax sms",
    "publishes": "release share tweet",
    "cancels": "block close stop",
    "deletes": "reset",
    "grants": "sign accept",
    "runs": "run start",
}
CLEAR_VERBS = frozenset(word for listed in _CLEAR.values() for word in listed.split())
VERBS = {
    **{form: kind for kind, listed in _ALSO_NOUNS.items() for form in listed.split()},
    **{form: kind for kind, listed in _CLEAR.items() for word in listed.split() for form in (word, f"{word}s", f"{word}es")},
}
# Two words that say it in the middle of any name: `savePaymentInformationAndPlaceOrder`.
PAIRS = {
    ("place", "order"): "orders",
    ("submit", "order"): "orders",
    ("make", "payment"): "pays",
    ("capture", "payment"): "pays",
}
# What an answer to a change says: "Returns success" tells nothing of what is done.
OUTCOMES = frozenset(["success", "nothing", "true", "void", "ok", "whether", "status", "empty"])
_CREATING = "create creates add adds insert inserts make makes new post submit submits place register"
CREATING = frozenset((_CREATING + " " + _FOREIGN_CREATIONS).split())

_THINGS = {
    "pays": "payment charge refund transfer payout purchase withdrawal deposit donation remittance settlement checkout",
    "orders": "order booking reservation appointment trade bid",
    "sends": "message email mail sms notification invitation invite letter fax tweet broadcast",
    "publishes": "release deployment publication",
    "grants": "permission grant authorization approval",
    "cancels": "cancellation ban",
    "runs": "execution",
}
# What making one of these comes to, singular and plural.
THINGS = {form: kind for kind, listed in _THINGS.items() for word in listed.split() for form in (word, f"{word}s")}
