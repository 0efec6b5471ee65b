using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>A partnership by its id, by the id of any of its versions, or by its id on the ICT list.</summary>
internal sealed record ShowPartnership(string? Id);

internal sealed class ShowPartnershipHandler(AtlasReader reader) : IHandle<ShowPartnership, PartnershipView>
{
    public async Task<Outcome<PartnershipView>> HandleAsync(ShowPartnership request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        if (atlas.FindPartnership(request.Id) is not { } partnership)
        {
            var text = AtlasTexts.UnknownPartnership;
            var message = string.Format(CultureInfo.CurrentCulture, text, request.Id);
            return new Refusal(RefusalKind.NotFound, "atlas.unknown-partnership", message, nameof(request.Id));
        }

        return new PartnershipView(
            PartnershipRow.Of(partnership, null),
            partnership.Versions,
            partnership.Ict,
            partnership.Members,
            partnership.Members.Any(member => member.Leaving == Leaving.Inferred),
            [.. SizesOf(partnership)],
            atlas.FindPartnership(partnership.ContinuedAs) is { } next ? new PartnershipLink(next.Id, next.Name) : null);
    }

    // The days on which the number of municipalities changed, for the picture of the members through time.
    private static IEnumerable<PartnershipSize> SizesOf(Partnership partnership)
    {
        var municipalities = partnership.Members.Where(member => member.Code is not null).ToList();
        var days = municipalities.SelectMany(member => new[] { member.JoinedOn?.First, member.LeftOn?.First })
            .OfType<DateOnly>().Where(day => partnership.From is null || day >= partnership.From.Value.First).Distinct().Order();
        return days.Select(day => new PartnershipSize(day, municipalities.Count(member => member.HoldsOn(day))));
    }
}

/// <param name="Summary">Name, form, status, dates and numbers.</param>
/// <param name="Versions">In the register, oldest first; a version can overlap the next. Empty when the register does not hold it.</param>
/// <param name="Ict">What the ICT list adds: scope, source, kind.</param>
/// <param name="Members">Through time, municipalities first.</param>
/// <param name="HasInferredLeaving">True: say on the page that some leaving dates are inferred from versions.</param>
/// <param name="ContinuedAs">What the arrangement went on as after its ICT ended.</param>
/// <param name="Sizes">Municipalities that take part from a day on.</param>
internal sealed record PartnershipView(
    PartnershipRow Summary,
    IReadOnlyList<Arrangement> Versions,
    IctPartnership? Ict,
    IReadOnlyList<Membership> Members,
    bool HasInferredLeaving,
    IReadOnlyList<PartnershipSize> Sizes,
    PartnershipLink? ContinuedAs);

internal sealed record PartnershipSize(DateOnly From, int Municipalities);
