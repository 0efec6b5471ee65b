using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <param name="Code">The municipality.</param>
internal sealed record ShowStrategy(string Code) : IAboutStrategy;

/// <summary>A strategy as the asker may read it.</summary>
/// <param name="Municipality">Whose.</param>
/// <param name="Document">What the asker may read of it.</param>
/// <param name="Version">Zero while there is none.</param>
/// <param name="IsOwn">The asker works for the municipality.</param>
/// <param name="SharedAt">Since when everybody may read it.</param>
/// <param name="LessonsSharedAt">Since when other municipalities may read the lessons.</param>
/// <param name="SeesStrategy">The asker may read the strategy.</param>
/// <param name="SeesLessons">The asker may read the lessons.</param>
/// <param name="Motives">What goals are chosen from.</param>
/// <param name="Municipalities">To name and to find municipalities.</param>
internal sealed record StrategyView(
    AtlasMunicipality Municipality,
    StrategyDocument Document,
    int Version,
    bool IsOwn,
    DateTimeOffset? SharedAt,
    DateTimeOffset? LessonsSharedAt,
    bool SeesStrategy,
    bool SeesLessons,
    IReadOnlyList<SurveyMotive> Motives,
    IMunicipalities Municipalities)
{
    /// <summary>The chosen goals, the most important first.</summary>
    public IReadOnlyList<(string Name, int Priority)> Goals =>
        [.. from goal in Document.Goals orderby goal.Priority select (Motives.FirstOrDefault(one => one.Id == goal.Motive)?.Name ?? goal.Motive, goal.Priority)];

    public string NameOf(string code) => Municipalities.Find(code)?.Name ?? code;
}

/// <summary>Reads a strategy.</summary>
internal sealed class ShowStrategyHandler(StrategyDirectory strategies, IAtlas atlas, ISurveyMotives motives) : IHandle<ShowStrategy, StrategyView>
{
    public async Task<Outcome<StrategyView>> HandleAsync(ShowStrategy request, CancellationToken cancellation)
    {
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        if (municipalities.Find(request.Code) is not { } municipality)
        {
            return new Refusal(RefusalKind.NotFound, "partnering.unknown-municipality", Phrase.With(PartnerTexts.Wrong_Unknown, request.Code));
        }

        var known = await strategies.FindAsync(request.Code, cancellation);
        var own = strategies.IsOwn(request.Code);
        var (strategy, lessons) = (strategies.Sees(known, request.Code, StrategyPart.Strategy), strategies.Sees(known, request.Code, StrategyPart.Lessons));
        var document = known?.Document ?? new StrategyDocument();
        return new StrategyView(
            municipality, own ? document : document.OnlyShared(strategy, lessons), known?.Version ?? 0, own, known?.SharedAt, lessons ? known?.LessonsSharedAt : null, strategy, lessons, motives.All, municipalities);
    }
}
