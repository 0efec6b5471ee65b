namespace Samenspel.Modules.Access.Accounts;

/// <summary>
/// What stands in passwords that are tried first: our own list, of what people choose here and of the trade, in the plain form of
/// <see cref="PasswordRules"/> (small letters, no digits for letters).
/// </summary>
internal static class CommonWords
{
    public static readonly string[] All =
    [
        "samenspel", "samenwerking", "samenwerken", "gemeente", "gemeentehuis", "stadhuis", "provincie", "dossier", "wachtwoord", "wachtwoorden", "password",
        "passwort", "passphrase", "pass", "word", "welkom", "welcome", "geheim", "secret", "toegang", "access", "inloggen", "aanmelden", "login", "beheer",
        "beheerder", "admin", "administrator", "root", "user", "gebruiker", "test", "testen", "demo", "default", "standaard", "changeme", "change", "letmein",
        "openen", "sesam", "computer", "laptop", "internet", "windows", "microsoft", "office", "google", "apple", "samsung", "android", "server", "systeem",
        "system", "netwerk", "network", "iloveyou", "love", "liefde", "hallo", "hello", "goedemorgen", "vakantie", "holiday", "weekend", "maandag", "dinsdag",
        "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "januari",
        "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december", "january", "february", "march", "june", "july",
        "august", "october", "lente", "zomer", "herfst", "winter", "spring", "summer", "autumn", "voetbal", "football", "ajax", "feyenoord", "eindhoven",
        "amsterdam", "rotterdam", "utrecht", "denhaag", "groningen", "nederland", "holland", "oranje", "netherlands", "monkey", "dragon", "master", "shadow",
        "princess", "prinses", "superman", "batman", "pokemon", "starwars", "sunshine", "zonnetje", "qwerty", "azerty", "trustno", "whatever", "baseball",
        "michael", "jordan", "daniel", "thomas", "jessica", "ashley", "charlie", "familie", "moeder", "vader", "schatje", "lieverd", "poes", "hond", "kat",
        "bloem", "roos", "appel", "fiets", "auto", "huis", "thuis", "school", "werk", "kantoor", "onderhoud", "ondernemer", "helpdesk", "servicedesk", "nieuw",
        "voorjaar", "najaar", "corona", "freedom", "vrijheid", "ninja", "mustang", "killer", "soccer", "hockey", "jezus", "jesus", "god", "engel", "angel",
    ];
}
