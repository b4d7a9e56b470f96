"""The names by which fields tell what kind of data they hold, as words in order."""

from __future__ import annotations

# Each line: what a name ends in. `_` joins words that `camelCase` and `snake_case` names fall into.
_PHRASES = {
    "contact": """
        email e_mail email_address mail_address phone telephone phone_number telephone_number mobile_number cell_phone
        cellphone mobile_phone home_phone work_phone office_phone fax_number street street_address postal_address
        mailing_address home_address billing_address shipping_address residential_address address_line_1
        address_line_2 address_line1 address_line2 address1 address2 address_1 address_2 street1 street2 postal_code
        post_code postcode zip_code zipcode emails phone_numbers
    """,
    "identity": """
        first_name last_name given_name family_name full_name middle_name maiden_name firstname lastname middlename
        fullname surname date_of_birth birth_date birthdate birthday dob place_of_birth gender nationality
        marital_status ssn social_security_number social_security national_id national_id_number passport_number
        passport driver_license drivers_license license_plate tax_identification_number personal_id_number
        personnummer fodselsnummer fnr cpf username ethnicity_code
    """,
    "location": """
        ip_address client_ip remote_ip user_ip last_known_location current_location home_location gps_position
        gps_coordinates
    """,
    "health": """
        diagnosis diagnoses medication medications allergy allergies blood_type blood_group blood_pressure prescription
        prescriptions symptom symptoms icd10 icd_10 icd10_code icd_code immunization immunizations vaccination vaccinations
        disability pregnancy smoking_status medical_record medical_record_number mrn medical_history health_condition
    """,
    "financial": """
        card_number credit_card credit_card_number cc_number cvv cvc card_expiry iban bank_account bank_account_number
        account_number routing_number sort_code annual_income annual_salary monthly_salary base_salary credit_score
        net_worth
    """,
    "special category": """
        religion religious_affiliation ethnicity sexual_orientation political_opinion political_affiliation trade_union
        criminal_record biometric_data fingerprint_data genetic_data
    """,
    "credential": "password passwd passphrase pin_code otp security_answer security_question private_key client_secret",
}
PHRASES = {tuple(phrase.split("_")): kind for kind, listed in _PHRASES.items() for phrase in listed.split()}
# Words that mean it only bare, or after a word that says whose it is.
ALONE = {
    **dict.fromkeys(("mobile", "fax", "zip"), "contact"),
    "sex": "identity",
    "salary": "financial",
    "race": "special category",
}
_OF_WHOM = """
user customer client person patient member employee guest contact owner holder account buyer seller student applicant driver
passenger sender recipient author doctor home work billing shipping mailing primary secondary
"""
OF_WHOM = frozenset(_OF_WHOM.split())
# What tells of a person only beside data of one.
CONTEXTUAL = dict.fromkeys(["latitude", "longitude", "lat", "lng", "lon", "geolocation"], "location") | dict.fromkeys(
    ["address", "city"], "contact"
)
FORMATS = {"email": "contact", "idn-email": "contact", "password": "credential"}
# Kinds of text that people write freely.
_FREE_TEXT = """
comment comments message note notes review feedback bio biography caption transcript remarks memo reply question answer body
text
"""
FREE_TEXT = frozenset(_FREE_TEXT.split())
# Texts that a program writes, or that label what is seen.
_OF_PROGRAMS = """
error exception status result debug default label button output previous next start end action expand listening
speaking welcome first parent referenced system validation warning
"""
OF_PROGRAMS = frozenset(_OF_PROGRAMS.split())
# Tokens that prove nobody's identity.
_PLAIN_TOKENS = """
page next continuation cursor sync upload conversation shareable csrf xsrf push device continue share previous payment vault
"""
PLAIN_TOKENS = frozenset(_PLAIN_TOKENS.split())
# What is a number in truth and data all the same.
_NUMBERS_TOO = """
number phone ssn mobile fax cvv cvc pin salary income score worth latitude longitude lat lng lon account birth dob code zip
"""
NUMBERS_TOO = frozenset(_NUMBERS_TOO.split())
_SENSITIVE = """
ssn social_security_number social_security national_id national_id_number passport_number passport driver_license
drivers_license tax_identification_number personal_id_number personnummer fodselsnummer fnr cpf card_number
credit_card credit_card_number cc_number cvv cvc iban bank_account bank_account_number routing_number sort_code
religion religious_affiliation ethnicity sexual_orientation political_opinion political_affiliation trade_union
criminal_record salary annual_income credit_score
"""
SENSITIVE = frozenset(tuple(phrase.split("_")) for phrase in _SENSITIVE.split())
