using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Searching;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>Dossiers in the one search box, by title or by the name of a participant.</summary>
internal sealed class DossierSearch(IHandle<ListDossiers, DossierList> list) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int most, CancellationToken cancellation)
    {
        if (!(await list.HandleAsync(new ListDossiers(text), cancellation)).TryGet(out var found))
        {
            return [];
        }

        return [.. found.Examples.Concat(found.Own).Take(most).Select(row => new SearchHit(
            row.Title,
            row.Participants == 1
                ? Phrase.With(DossierTexts.Hit_SubtitleOne, Show.Date(row.ReferenceDate))
                : Phrase.With(DossierTexts.Hit_Subtitle, row.Participants, Show.Date(row.ReferenceDate)),
            DossierPaths.Show(row.Id),
            row.Title.StartsWith(text, StringComparison.CurrentCultureIgnoreCase) ? 0.9
                : row.Title.Contains(text, StringComparison.CurrentCultureIgnoreCase) ? 0.75 : 0.4))];
    }
}
