using Microsoft.AspNetCore.Components;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Today's and wanted fte of each participant, beside its name on the overview.</summary>
internal sealed class FteColumns(ShownCase cases) : IParticipantColumns
{
    public int Order => 10;

    public async Task<IReadOnlyList<ParticipantColumn>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (await cases.OfAsync(dossier.Id, cancellation) is not { Whole: { } whole })
        {
            return [];
        }

        var ids = CaseKeys.Of(dossier.Participants).Select((key, at) => (key, dossier.Participants[at].Id)).ToDictionary(one => one.key, one => one.Id, StringComparer.Ordinal);
        var rows = whole.Figures.Participants.Where(row => ids.ContainsKey(row.Key)).ToList();
        var most = rows.Max(row => Math.Max(row.Today?.Fte ?? 0, row.Alone?.Fte ?? 0));
        var total = whole.Figures.Total;
        return
        [
            new(CasePageTexts.Column_FteToday, rows.ToDictionary(row => ids[row.Key], row => Text(CaseWords.Fte(row.Today?.Fte))), CaseWords.Fte(total.Today?.Fte), IsNumber: true),
            new(CasePageTexts.Column_FteAlone, rows.ToDictionary(row => ids[row.Key], row => Text(CaseWords.Fte(row.Alone?.Fte))), CaseWords.Fte(total.Alone?.Fte), IsNumber: true),
            new(CasePageTexts.Column_FteBars, rows.ToDictionary(row => ids[row.Key], row => FteBar.Of(row.Today?.Fte, row.Alone?.Fte, most))),
        ];
    }

    private static RenderFragment Text(string word) => builder => builder.AddContent(0, word);
}
