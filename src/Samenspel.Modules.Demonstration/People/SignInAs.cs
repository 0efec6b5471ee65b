using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Demonstration.Region;
using Samenspel.Modules.Demonstration.Texts;

namespace Samenspel.Modules.Demonstration.People;

/// <param name="Person">The key of a person of the region.</param>
/// <param name="Address">Where the browser is, for the person's list of sessions.</param>
/// <param name="Agent">What the browser calls itself.</param>
internal sealed record SignInAs(string? Person, string? Address, string? Agent) : IWrite;

/// <summary>Opens a session for a person of the region, without asking whether it is that person: only the demonstration has this.</summary>
internal sealed class SignInAsHandler(FictionalRegion region, IDemonstrationPeople people, IDemonstrationSessions sessions, RecordEntry entry)
    : IHandle<SignInAs, NewSession>
{
    public async Task<Outcome<NewSession>> HandleAsync(SignInAs request, CancellationToken cancellation)
    {
        if (region.Person(request.Person) is not { } person || (await people.FindAsync(person.Email, cancellation))?.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "demonstration.unknown-person", DemonstrationTexts.UnknownPerson, DemonstrationPaths.PersonName);
        }

        entry.Place(Recorder.Platform, $"account:{account.Value}");
        return new NewSession(await sessions.OpenAsync(account, request.Address, request.Agent, cancellation));
    }
}

/// <param name="Secret">For the cookie.</param>
internal sealed record NewSession(string Secret);
