using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <summary>The form of one cooperation, as it was typed.</summary>
/// <param name="Partners">A name or code on each line.</param>
/// <param name="Tasks">The names of what was chosen.</param>
/// <param name="Exit"><c>ja</c>, <c>nee</c> or empty.</param>
/// <param name="Satisfaction">A mark, or empty.</param>
internal sealed record CooperationForm(string Name, string Partners, IReadOnlyList<string> Tasks, string Form, string Exit, string Satisfaction)
{
    public static readonly CooperationForm Empty = new("", "", [], "", "", "");

    public static CooperationForm Of(NamedCooperation one, MunicipalityPlaces places) => new(
        one.Name,
        string.Join('\n', one.Partners.Select(places.NameOf)),
        one.Tasks,
        one.Form ?? "",
        one.HasExit switch { true => "ja", false => "nee", null => "" },
        one.Satisfaction?.ToString(CultureInfo.InvariantCulture) ?? "");

    public static CooperationForm Posted(IFormCollection form) => new(
        LineInput.Read(form[AnswerRules.NameField]),
        form[AnswerRules.PartnersField].ToString(),
        [.. form[AnswerRules.TasksField].OfType<string>().Distinct(StringComparer.Ordinal)],
        form[AnswerRules.FormField].ToString(),
        form[AnswerRules.ExitField].ToString(),
        form[AnswerRules.SatisfactionField].ToString());

    /// <returns>The cooperation, with everything that could not be read.</returns>
    public (NamedCooperation Cooperation, IReadOnlyList<Refusal> Refusals) Read(int key, MunicipalityPlaces places, string? register)
    {
        var (codes, refusals) = (new List<string>(), new List<Refusal>());
        var lines = Partners.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(LineInput.Read).Where(line => line.Length > 0).ToList();
        var unknown = lines.Where(line => places.Meant(line) is null).ToList();
        if (unknown.Count > 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "monitor.unknown-municipality", Phrase.With(MonitorTexts.Wrong_Municipality, string.Join(", ", unknown)), AnswerRules.PartnersField));
        }

        codes.AddRange(lines.Select(places.Meant).OfType<Atlas.Contracts.AtlasMunicipality>().Select(one => one.Code).Distinct(StringComparer.Ordinal));
        var mark = int.TryParse(Satisfaction, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var read = new NamedCooperation(key, Name, codes, Tasks, Form.Length > 0 ? Form : null, Exit switch { "ja" => true, "nee" => false, _ => null }, mark) { Register = register };
        return (read, refusals);
    }
}
