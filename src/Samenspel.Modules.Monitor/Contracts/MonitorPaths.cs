namespace Samenspel.Modules.Monitor.Contracts;

/// <summary>Where the monitor is, inside the site.</summary>
public static class MonitorPaths
{
    /// <summary>The figures of 2006 beside those of every campaign that the asker may see.</summary>
    public const string Overview = "/monitor";

    /// <summary>A new campaign.</summary>
    public const string New = "/monitor/nieuw";

    /// <summary>One campaign.</summary>
    public static string Campaign(Guid id) => $"{Overview}/{id}";

    /// <summary>The relations of a campaign as a file.</summary>
    public static string RelationsCsv(Guid id) => $"{Overview}/{id}/relaties.csv";

    /// <summary>Its title, period and who is asked.</summary>
    public static string Edit(Guid id) => $"{Overview}/{id}/bewerken";

    /// <summary>Who answered, for the body that runs it.</summary>
    public static string Response(Guid id) => $"{Overview}/{id}/respons";

    /// <summary>Answers from a file.</summary>
    public static string Import(Guid id) => $"{Overview}/{id}/importeren";

    /// <summary>All answers as a file.</summary>
    public static string AnswersCsv(Guid id) => $"{Overview}/{id}/antwoorden.csv";

    /// <summary>What one municipality answers.</summary>
    public static string Answer(Guid id, string code) => $"{Overview}/{id}/gemeenten/{code}";

    /// <summary>One cooperation in that answer; <paramref name="key"/> is its number or <see cref="NewKey"/>.</summary>
    public static string Cooperation(Guid id, string code, string key) => $"{Overview}/{id}/gemeenten/{code}/samenwerking/{key}";

    /// <summary>What others said of the municipality.</summary>
    public static string Replies(Guid id, string code) => $"{Overview}/{id}/gemeenten/{code}/reacties";

    /// <summary>The key of a cooperation that is not there yet.</summary>
    public const string NewKey = "nieuw";
}
