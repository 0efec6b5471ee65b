using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>What can be chosen in the form.</summary>
internal static class FormChoices
{
    public static IReadOnlyList<Choice> Qualities() =>
    [
        new("", CaseTerms.Of((FigureQuality?)null)),
        .. Enum.GetValues<FigureQuality>().Select(quality => new Choice(quality.ToString(), CaseTerms.Of(quality))),
    ];

    public static IReadOnlyList<Choice> Vat() => [.. Enum.GetValues<VatStance>().Select(vat => new Choice(vat.ToString(), CaseTerms.Of(vat)))];

    public static IReadOnlyList<Choice> Rules() =>
    [
        new(FiguresForm.NoRule, CaseFormTexts.Rule_None),
        new(FiguresForm.PointsRule, CaseFormTexts.Rule_Points),
        new(FiguresForm.LineRule, CaseFormTexts.Rule_Line),
    ];

    /// <summary>A figure of one's own, or one by a norm.</summary>
    public static IReadOnlyList<Choice> Sources(IReadOnlyList<FteNorm> norms) =>
        [new("", CaseFormTexts.OwnFigure), .. norms.Select(norm => new Choice(norm.Id, CaseWords.In(norm.Name)))];

    public static string Label(IReadOnlyList<Choice> choices, string value) => choices.FirstOrDefault(choice => choice.Value == value)?.Label ?? value;
}
