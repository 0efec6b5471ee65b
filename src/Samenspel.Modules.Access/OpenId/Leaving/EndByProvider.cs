using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Arriving;

namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>The provider says that somebody signed out there; the sessions here end as well.</summary>
internal sealed record EndByProvider(EndedSession Ended) : IWrite;

internal sealed class EndByProviderHandler(ProviderSessions sessions, UsedMarks marks, RecordEntry entry) : IHandle<EndByProvider, bool>
{
    public async Task<Outcome<bool>> HandleAsync(EndByProvider request, CancellationToken cancellation)
    {
        var ended = request.Ended;
        if (!await marks.TakeAsync($"logout {ended.Issuer}", ended.Id, ended.Until, cancellation))
        {
            return ProviderFaults.Untrusted("logout token: used before");
        }

        entry.Place(Recorder.Platform, "");
        entry.Detail("sessions", (await sessions.EndAsync(ended, cancellation)).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }
}
