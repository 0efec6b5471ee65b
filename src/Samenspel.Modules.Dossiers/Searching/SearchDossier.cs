using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Searching;

/// <param name="Id">The dossier.</param>
/// <param name="Text">What is looked for, as it was typed; null or empty: nothing yet.</param>
internal sealed record SearchDossier(DossierId Id, string? Text) : IAboutDossier;

/// <summary>Finds what the asker may read in a dossier.</summary>
internal sealed class SearchDossierHandler(IDossiers dossiers, IEnumerable<IDossierTexts> sources) : IHandle<SearchDossier, DossierFinds>
{
    /// <summary>Name of the field, and of the query in the address.</summary>
    public const string Field = "zoek";

    private const int Shortest = 2;
    private const int Longest = 100;

    public async Task<Outcome<DossierFinds>> HandleAsync(SearchDossier request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var text = LineInput.Read(request.Text);
        if (text.Length == 0)
        {
            return new DossierFinds(facts, null, [], null);
        }

        var words = SearchWords.Of(text);
        if (text.Length is < Shortest or > Longest || words.IsEmpty)
        {
            return new DossierFinds(facts, null, [], new Refusal(RefusalKind.Invalid, "dossiers.search-length", Phrase.With(SearchTexts.Length, Shortest, Longest), Field));
        }

        var found = new List<DossierText>();
        foreach (var source in sources)
        {
            found.AddRange((await source.OfAsync(facts, cancellation)).Where(one => words.AreIn(one.Title, one.Body)));
        }

        return new DossierFinds(facts, words, found, null);
    }
}

/// <summary>What was found.</summary>
/// <param name="Words">Null: nothing was looked for.</param>
/// <param name="Fault">Why nothing could be looked for.</param>
internal sealed record DossierFinds(DossierFacts Facts, SearchWords? Words, IReadOnlyList<DossierText> Found, Refusal? Fault);
