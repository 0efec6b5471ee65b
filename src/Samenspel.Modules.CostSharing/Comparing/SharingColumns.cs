using Samenspel.Engine.Amounts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>The table of keys: whole euros, every column so rounded that it adds up, and differences of what is shown.</summary>
internal sealed class SharingColumns
{
    private readonly SharingReading _reading;
    private readonly IReadOnlyList<long?> _alone;
    private readonly IReadOnlyList<long?> _today;

    public SharingColumns(SharingReading reading)
    {
        _reading = reading;
        _alone = Whole([.. reading.Participants.Select(participant => participant.CentsAlone)]);
        _today = Whole([.. reading.Participants.Select(participant => participant.CentsToday)]);
    }

    private ShownAmount Shown => _reading.Question.Show;

    /// <summary>The heading of the column to compare with.</summary>
    public string BaseHeading => Shown == ShownAmount.AgainstToday ? SharingTexts.Today : SharingTexts.Alone;

    private IReadOnlyList<long?> Base => Shown == ShownAmount.AgainstToday ? _today : _alone;

    public string BaseOf(int participant) => Amount(Base[participant], _reading.Participants[participant].Inhabitants);

    public string BaseTotal => Amount(Sum(Base), _reading.Participants.Sum(participant => participant.Inhabitants));

    public SharingCell CellOf(SharedByKey result, int participant) => result.Cents is null
        ? new(SharingTexts.None)
        : Of(result.Euros[participant], Base[participant], _reading.Participants[participant], result.IsMoreThanAlone(participant, _reading.Participants[participant]));

    public SharingCell TotalOf(SharedByKey result) => result.Cents is null
        ? new(SharingTexts.None)
        : Of(result.Euros.Sum(), Sum(Base), _reading.Participants.Sum(participant => participant.Inhabitants), null, false);

    /// <returns>Whole euros in cents that add up to their rounded total; what is missing stays missing.</returns>
    public static IReadOnlyList<long?> Whole(IReadOnlyList<long?> cents)
    {
        var euros = WholeCents.AddingUp([.. cents.Select(one => (one ?? 0) / 100m)]);
        return [.. cents.Select((one, i) => one is null ? (long?)null : euros[i] * 100)];
    }

    public static long? Sum(IReadOnlyList<long?> cents) => cents.Aggregate((long?)0, (sum, one) => sum + one);

    private SharingCell Of(long cents, long? against, SharedParticipant who, bool isOver) => Of(cents, against, who.Inhabitants, who.CentsAlone, isOver);

    private SharingCell Of(long cents, long? against, long inhabitants, long? alone, bool isOver) => Shown switch
    {
        ShownAmount.PerInhabitant => new(Amount(cents, inhabitants), null, isOver),
        ShownAmount.AgainstToday or ShownAmount.AgainstAlone => against is { } known
            ? new(Show.EuroDifference(cents - known), Change(cents - known, known), isOver)
            : new(SharingTexts.Missing),
        _ => new(Show.Euro(cents), alone is null ? null : SharingWords.Part(cents, alone) is { } part ? Show.Percent(part) : null, isOver),
    };

    private static string? Change(long difference, long of) => SharingWords.Part(Math.Abs(difference), of) is not { } part ? null
        : difference == 0 ? Show.Percent(0)
        : $"{(difference > 0 ? '+' : '\u2212')}\u00a0{Show.Percent(part)}";

    private string Amount(long? cents, long inhabitants) => cents is not { } known ? SharingTexts.Missing
        : Shown == ShownAmount.PerInhabitant ? Show.EuroExact(WholeCents.Of((decimal)known / inhabitants))
        : Show.Euro(known);
}
