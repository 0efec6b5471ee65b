namespace Samenspel.Modules.Access.OpenId.Proving;

/// <summary>Who came back from the provider, after everything about the answer was checked.</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person there, for ever.</param>
/// <param name="Sid">The session there; null when the provider names none.</param>
/// <param name="Name">What the provider calls the person.</param>
/// <param name="Email">The address; null when none was sent.</param>
/// <param name="EmailIsChecked">Whether the provider vouches for the address.</param>
/// <param name="SignedInAt">When the person signed in there; null when the provider does not say.</param>
/// <param name="Organisations">The values of the claim that names organisations.</param>
/// <param name="Roles">The values of the claim that names roles.</param>
/// <param name="IdToken">As it came, to sign out there with.</param>
internal sealed record ProvenPerson(
    string Issuer,
    string Subject,
    string? Sid,
    string? Name,
    string? Email,
    bool EmailIsChecked,
    DateTimeOffset? SignedInAt,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<string> Roles,
    string IdToken)
{
    private const int LongestKey = 250;

    /// <summary>How the subject is kept: as it is, or by its hash when it is longer than a column.</summary>
    public string Key => KeyOf(Subject);

    public static string KeyOf(string subject) => subject.Length <= LongestKey ? subject : $"sha256:{Inviting.Secret.Hash(subject)}";
}
