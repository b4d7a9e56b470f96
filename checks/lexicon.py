"""Word lists that the judges of wording share."""

from __future__ import annotations

_FUNCTION = """
a an and any are as at be been by can do does each every for from has have how if in into is it its itself may no not of on
one only or other out over own per than that the their them then there these this those to under up used using via was were
what when where which while who whose will with within without you your we our
"""
_EMPTY = """
api endpoint operation method call route resource request response service function parameter param field property attribute
argument value values data object entity item items info information details detail record json http rest web given
specified provided associated corresponding respective current particular certain specific all new existing get gets getting
list lists listing return returns returning retrieve retrieves fetch fetches find finds show shows read reads load obtain
allows allow enables lets perform performs handle handles execute executes process processes post put patch head controller
using by id ids identifier identifiers uid unique name string number integer boolean text optional required mandatory please
note the impl v1 v2 v3 default
"""
_FOREIGN = """
der das und für ist nicht mit von den dem ein eine einer werden wird auf aus zur zum bei nach oder alle ob el los las una
para con por del que como sobre lista obtener usuario le les des du une dans pour sur avec est et ou qui il gli della dello
dei degli nel che sono dos um uma não em ao pelo het een van voor niet wordt door og til av på som ikke fra med hent för att
och inte från ett nie dla oraz się jest по и в не на для от из или
"""
_SHARED = "a an as at do for has in it no on over per under via was will"

FUNCTION_WORDS = frozenset(_FUNCTION.split())
# Words that every description may carry without saying anything of this operation or parameter.
EMPTY_WORDS = frozenset(_EMPTY.split())
# Frequent words of other languages that are no English words.
FOREIGN_WORDS = frozenset(_FOREIGN.split())
# English function words that other languages write alike, so that they tell nothing.
SHARED_WORDS = frozenset(_SHARED.split())

_VERBS = {
    "get": "get list retrieve return fetch find show read search query view display lookup obtain",
    "create": "create add insert new register make post",
    "update": "update edit modify change set put patch replace save store",
    "delete": "delete remove erase destroy drop clear",
}
# Verbs that API texts use for the same thing, each to the one that stands for all.
VERB_CLASSES = {word: kind for kind, members in _VERBS.items() for word in members.split()}
