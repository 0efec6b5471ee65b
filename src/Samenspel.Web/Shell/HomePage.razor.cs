using Microsoft.AspNetCore.Components;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Maps;

namespace Samenspel.Web.Shell;

/// <summary>What a visitor who has never seen the product sees first: who works with whom, and two cases worked out.</summary>
public sealed partial class HomePage
{
    private readonly List<(DossierFacts Example, DossierSummary? Summary)> _examples = [];
    private AtlasFacts _atlas = null!;
    private BoundaryMap _map = null!;
    private Dictionary<string, AreaMark> _marks = [];

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [Inject]
    private IDossiers Dossiers { get; set; } = null!;

    [Inject]
    private IEnumerable<IDossierSection> Sections { get; set; } = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        var cancellation = Http.RequestAborted;
        _atlas = await Atlas.FactsAsync(cancellation);
        _map = await Boundaries.MapAsync(cancellation);
        _marks = _atlas.MunicipalitiesInIct.ToDictionary(code => code, _ => new AreaMark(MapFill.Step3), StringComparer.Ordinal);
        foreach (var example in await Dossiers.ExamplesAsync(cancellation))
        {
            DossierSummary? summary = null;
            foreach (var section in Sections.OrderBy(section => section.Order))
            {
                summary ??= await section.SummariseAsync(example, cancellation);
            }

            _examples.Add((example, summary));
        }
    }
}
