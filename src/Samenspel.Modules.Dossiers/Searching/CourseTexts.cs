using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Searching;

/// <summary>What happened, what is planned and what waits, as the overview shows it.</summary>
internal sealed class CourseTexts(IEnumerable<IDossierEvents> events, IEnumerable<IDossierSteps> steps) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var texts = new List<DossierText>();
        foreach (var source in events)
        {
            texts.AddRange((await source.OfAsync(dossier, cancellation)).OrderBy(one => one.On)
                .Select(one => new DossierText("verloop", DossierTexts.Course_Heading, $"{Show.Date(one.On)}: {one.What}", one.Note, one.Path ?? DossierPaths.Show(dossier.Id))));
        }

        foreach (var source in steps)
        {
            texts.AddRange((await source.OfAsync(dossier, cancellation))
                .Select(one => new DossierText("stappen", DossierTexts.Steps_Heading, one.What, string.Join(", ", ((string[])[one.Who, one.For, one.By is { } day ? Show.Date(day) : ""]).Where(text => text.Length > 0)), one.Path)));
        }

        return texts;
    }
}
