using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;

namespace Samenspel.Modules.Calendar.Councils;

/// <param name="Code">The municipality.</param>
internal sealed record ShowCouncil(string Code) : IAboutCouncil;

/// <summary>The dates of a council.</summary>
/// <param name="Municipality">Whose council.</param>
/// <param name="Document">What is known; nothing at first.</param>
/// <param name="Version">Zero while nothing was entered.</param>
/// <param name="MayEdit">Whether the asker works for the municipality.</param>
/// <param name="Today">In the Netherlands.</param>
internal sealed record CouncilView(AtlasMunicipality Municipality, CouncilDocument Document, int Version, bool MayEdit, DateOnly Today);

/// <summary>Reads the dates of a council.</summary>
internal sealed class ShowCouncilHandler(SamenspelDb db, IAtlas atlas, ProcessContext process, TimeProvider time) : IHandle<ShowCouncil, CouncilView>
{
    public async Task<Outcome<CouncilView>> HandleAsync(ShowCouncil request, CancellationToken cancellation)
    {
        if ((await atlas.MunicipalitiesAsync(cancellation)).Find(request.Code) is not { } municipality)
        {
            return new Refusal(RefusalKind.NotFound, "calendar.unknown-municipality", Phrase(request.Code));
        }

        var known = await db.Set<CouncilYear>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, cancellation);
        var mayEdit = process.Actor.Memberships.Any(one => one.Code == request.Code);
        return new CouncilView(municipality, known?.Document ?? new CouncilDocument(), known?.Version ?? 0, mayEdit, DutchTime.DateOf(time.GetUtcNow()));
    }

    private static string Phrase(string code) => WebKit.Numbers.Phrase.With(CalendarTexts.Unknown_Municipality, code);
}
