using System.Globalization;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>The answers of a campaign as rows: a row for each thing that a municipality says. The import reads the same rows.</summary>
internal static class AnswerSheet
{
    public const string Cooperation = "samenwerking";
    public const string Nothing = "geen";
    public const string Motive = "motief";
    public const string Factor = "factor";
    public const string Remark = "opmerking";
    public const string Reply = "reactie";
    public const char Between = '|';

    /// <summary>The columns, in this order; the import takes them in any order.</summary>
    public static readonly IReadOnlyList<string> Headings = ["gemeente", "soort", "waarde", "partners", "taken", "vorm", "exit", "tevreden", "oordeel", "toelichting"];

    public static readonly IReadOnlyList<string> Kinds = [Cooperation, Nothing, Motive, Factor, Remark, Reply];

    public static Sheet Of(IEnumerable<CampaignAnswer> answers) => new(MonitorTexts.AnswersCsv, Headings, [.. answers.SelectMany(one => Rows(one.Code, one.Document))]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(string code, AnswerDocument document)
    {
        foreach (var one in document.Cooperations)
        {
            yield return Row(code, Cooperation, one.Name, string.Join(Between, one.Partners), string.Join(Between, one.Tasks), one.Form, one.HasExit switch { true => CampaignForm.Yes, false => CampaignForm.No, null => null },
                one.Satisfaction?.ToString(CultureInfo.InvariantCulture));
        }

        if (document.Cooperates == false)
        {
            yield return Row(code, Nothing);
        }

        foreach (var motive in document.Motives)
        {
            yield return Row(code, Motive, motive);
        }

        foreach (var factor in document.Factors)
        {
            yield return Row(code, Factor, factor);
        }

        if (document.Remark.Length > 0)
        {
            yield return Row(code, Remark, document.Remark);
        }

        foreach (var reply in document.Replies)
        {
            yield return Row(code, Reply, reply.About, verdict: CampaignWords.WordOf(reply.Verdict), text: reply.Text);
        }
    }

    private static IReadOnlyList<object?> Row(
        string code, string kind, string? value = null, string? partners = null, string? tasks = null, string? form = null, string? exit = null, string? mark = null, string? verdict = null, string? text = null) =>
        [code, kind, value, partners, tasks, form, exit, mark, verdict, text];
}
