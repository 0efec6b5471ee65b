namespace Samenspel.Modules.Partnering.Contracts;

/// <summary>Where the search for partners is, inside the site.</summary>
public static class PartneringPaths
{
    /// <summary>Groups that fit one municipality.</summary>
    public const string Search = "/partners";

    /// <summary>The same as a file.</summary>
    public const string Csv = "/partners.csv";

    /// <summary>The country, a province or a region in groups.</summary>
    public const string Division = "/indeling";

    /// <summary>The same as a file.</summary>
    public const string DivisionCsv = "/indeling.csv";

    /// <summary>What one municipality looks for.</summary>
    public static string Strategy(string code) => $"{Search}/strategie/{code}";

    /// <summary>Changing that.</summary>
    public static string EditStrategy(string code) => $"{Strategy(code)}/bewerken";
}
