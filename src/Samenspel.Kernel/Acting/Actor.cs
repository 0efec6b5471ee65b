namespace Samenspel.Kernel.Acting;

/// <summary>Who asks, with what is known of it at the start of the request.</summary>
/// <param name="Kind">A visitor, an account or the installation.</param>
/// <param name="Account">The account; null unless <paramref name="Kind"/> is <see cref="ActorKind.Account"/>.</param>
/// <param name="Name">What pages call it; never written in a record.</param>
/// <param name="Memberships">The organisations it works for now.</param>
/// <param name="IsPlatformAdministrator">Runs the installation: makes organisations and helps people back in; reads nobody's content.</param>
public sealed record Actor(ActorKind Kind, AccountId? Account, string Name, IReadOnlyList<ActorMembership> Memberships, bool IsPlatformAdministrator = false)
{
    public static readonly Actor Visitor = new(ActorKind.Visitor, null, "", []);

    public static readonly Actor Installation = new(ActorKind.Installation, null, "", []);

    /// <summary>The token by which the account asks; null in the browser.</summary>
    public ActorToken? Token { get; init; }

    /// <summary>The person is not there: the installation reads as it, to tell it what it may see. It changes nothing, uses no right, and the record names the installation.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>How a record names it.</summary>
    public string RecordName => (Kind, Token) switch
    {
        (ActorKind.Account, _) when IsAbsent => Installation.RecordName,
        (ActorKind.Account, null) => $"account:{Account!.Value.Value}",
        (ActorKind.Account, { } token) => $"account:{Account!.Value.Value} token:{token.Id}",
        (ActorKind.Installation, _) => "installation",
        _ => "visitor",
    };

    public bool WorksFor(OrganisationId organisation) => Memberships.Any(membership => membership.Organisation == organisation);

    public bool Administers(OrganisationId organisation) =>
        Memberships.Any(membership => membership.Organisation == organisation && membership.Role == OrganisationRole.Administrator);
}
