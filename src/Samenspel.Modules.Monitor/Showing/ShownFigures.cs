using Samenspel.Engine.Surveys;
using Samenspel.Modules.Monitor.Content;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>The figures of 2006 with those of campaigns.</summary>
/// <param name="Survey">Where those of 2006 stand.</param>
/// <param name="Campaigns">The last one first.</param>
internal sealed record ShownFigures(Survey Survey, IReadOnlyList<(string Title, int Year, SurveyFigures Figures)> Campaigns)
{
    /// <summary>Those of the last campaign; null when there is none.</summary>
    public SurveyFigures? Last => Campaigns is [var first, ..] ? first.Figures : null;

    /// <summary>In which year the last campaign began: what a chart calls it.</summary>
    public string LastYear => Campaigns is [var first, ..] ? first.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    /// <summary>What the last campaign is called.</summary>
    public string LastTitle => Campaigns is [var first, ..] ? first.Title : "";
}
