"""Word lists that the judges of wording share."""

from __future__ import annotations

_FUNCTION = """
s a an and any are as at be been by can do does each every for from has have how if in into is it its itself may no not of on
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
note deprecated the impl v1 v2 v3 default
"""
_SHARED = "a an as at do for has in it no on over per under via was will"

_CONVENTIONAL = """
href next_token color colour version picture image file filename hostname port client_id client_secret grant_type scope fax
middlename middle_name company album artist metadata year month day token access_token refresh_token expires_in token_type doi
isbn sku iban bic domain links logo avatar thumbnail gender birthday children parent headers object
page limit offset skip per_page page_size pagesize perpage cursor page_token pagetoken next_page_token q query search lat
lng lon latitude longitude email e_mail phone phone_number first_name last_name given_name family_name full_name firstname
lastname username user_name password country city state street postal_code zip zip_code zipcode postcode address language
locale lang currency timezone time_zone url website title subject message description name id uuid created_at updated_at
deleted_at created updated created_on updated_on created_by updated_by accept accept_language content_type authorization
user_agent if_match if_none_match etag idempotency_key x_request_id request_id traceparent total count total_count
status_code error errors has_more next previous first last success first_page last_page links width height body content
comment tags enabled disabled active deleted archived public private
"""
_FORMATS = """
date date-time time duration email idn-email uri url uri-reference ipv4 ipv6 hostname uuid guid binary password
"""

_ABBREVIATIONS = """
ai am api apis app ascii aws bcc btc by cc cd cidr cli cpu crm cron css csv db dbs dc dd dds delete dns dob doi dr dry
dto ebs ec2 eid erp etc eth etl eu eula eur faq faqs fly ftp ftps gb gbp gdpr geojson get gif gmt gpg gps gpu gtm gui
guid guids head hh hmac hr html http https iam iata iban ical icao ics id ids iin inc io ios ip ipv4 ipv6 isbn iso isp
it jpeg jpg js json jsonp jwt jwts kb kml kpi kpis kyc lat ldap llm lng ltd mb md5 mfa mime ml mlb mm mp3 mp4 mqtt mr
mrs my mysql na nba ndjson nfc nfl nft nfts nhl oauth oauth2 ocr odata oidc ok options os otp patch pdf pdfs pgp phd php
pin pm png pos post ppt psd2 put qr qty ram rdf rest rfc rgb rpc rsa rss rtf s3 saas saml sdk sdks seo sepa sftp sha
sha1 sha256 shy sip sku skus sky sla sms smtp soap spf spy sql sqs ss ssh ssl sso svg swift tb tcp tls toml totp try tsv
ttl tv txt udp ui uid uk un uri uris url urls us usa usb usd utc utf utf8 uuid uuids ux vat vin vip vm vms voip vpc vpn
vpns vs w3c wav webm webp wgs84 why www xls xlsx xml xmpp xsd xss yaml yml yyyy zip
"""

FUNCTION_WORDS = frozenset(_FUNCTION.split())
# Words that every description may carry without saying anything of this operation or parameter.
EMPTY_WORDS = frozenset(_EMPTY.split())
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

# Abbreviations that every reader of an API's document, and every model, takes for the same thing.
KNOWN_ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
# Names that every developer and every model reads alike.
CONVENTIONAL_NAMES = frozenset(_CONVENTIONAL.split())
# Formats of JSON Schema that say what the text is, not only how it is written.
SPEAKING_FORMATS = frozenset(_FORMATS.split())
