using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>The region of <c>content/demonstration/region.json</c>: nothing of it exists, and every name of an organisation says so.</summary>
internal sealed record FictionalRegion(
    IReadOnlyList<FictionalMunicipality> Municipalities,
    IReadOnlyList<FictionalOrganisation> Organisations,
    IReadOnlyList<FictionalPerson> People,
    IReadOnlyList<FictionalCampaign> Campaigns,
    IReadOnlyList<FictionalStrategy> Strategies,
    IReadOnlyList<FictionalCouncil> Councils,
    IReadOnlyList<FictionalDossier> Dossiers,
    IReadOnlyList<FictionalTry> Tries)
{
    public const string Mark = "(fictief)";

    public FictionalOrganisation Organisation(string key) => Organisations.First(one => one.Key == key);

    public FictionalPerson? Person(string? key) => People.FirstOrDefault(one => one.Key == key);
}

/// <param name="Code">A code that CBS never gave out.</param>
/// <param name="Name">With the mark.</param>
/// <param name="Inhabitants">An illustration of a plausible size.</param>
internal sealed record FictionalMunicipality(string Code, string Name, int Inhabitants);

/// <param name="Key">How this file refers to it.</param>
/// <param name="Kind">Municipality, Partnership, Adviser or Monitor.</param>
/// <param name="Name">With the mark.</param>
/// <param name="Code">Of a municipality.</param>
internal sealed record FictionalOrganisation(string Key, string Kind, string Name, string? Code = null);

/// <param name="Key">How this file and the sign-in form refer to the person.</param>
/// <param name="Name">What pages call the person.</param>
/// <param name="Works">For whom; the first is where the list shows the person.</param>
/// <param name="May">What the person may do, in a sentence.</param>
/// <param name="Platform">Whether the person runs the installation.</param>
internal sealed record FictionalPerson(string Key, string Name, IReadOnlyList<FictionalWork> Works, FictionalText May, bool Platform = false)
{
    /// <summary>An address under the domain that is reserved for examples (RFC 2606), so that it can be nobody's.</summary>
    public string Email => $"{Key}@vierwaarden.example";
}

/// <param name="Organisation">A key.</param>
/// <param name="Ended">Whether the person has left.</param>
internal sealed record FictionalWork(string Organisation, OrganisationRole Role, bool Ended = false);

/// <param name="Title">Its name.</param>
/// <param name="File">Its business case, in <c>content/demonstration/dossiers/</c>; date and participants come from there.</param>
/// <param name="Goal">What it is for.</param>
/// <param name="Opened">By whom and for which organisation.</param>
/// <param name="People">Who else has a role.</param>
/// <param name="Shared">With whom; null when it stays private.</param>
/// <param name="Contributions">What organisations wrote for it.</param>
/// <param name="Process">How far it is; null: it has not begun.</param>
internal sealed record FictionalDossier(
    string Key, string Title, string File, string Goal, FictionalOpening Opened, IReadOnlyList<FictionalRole> People, ShareCircle? Shared = null,
    IReadOnlyList<FictionalContribution>? Contributions = null, FictionalProcess? Process = null,
    IReadOnlyList<FictionalParticipation>? Participation = null, bool Public = false);

/// <summary>How far a municipality, or everybody in the dossier, went along since when.</summary>
/// <param name="State">Invited, Exploring, Participating, Declined or Left.</param>
/// <param name="DaysAgo">Days before the first start.</param>
/// <param name="Municipality">A code, also of who is no participant any more; null: everybody who is.</param>
/// <param name="Reason">Why.</param>
internal sealed record FictionalParticipation(string State, int DaysAgo, string? Municipality = null, string? Reason = null);

/// <param name="Person">A key.</param>
/// <param name="Organisation">A key.</param>
internal sealed record FictionalOpening(string Person, string Organisation);

/// <param name="Person">A key.</param>
/// <param name="Organisation">A key.</param>
internal sealed record FictionalRole(string Person, string Organisation, DossierRole Role);

/// <param name="Person">A key.</param>
/// <param name="Organisation">A key.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says; a new line for each paragraph.</param>
/// <param name="Shared">With whom; null when it stays private.</param>
internal sealed record FictionalContribution(string Person, string Organisation, string Title, string Text, ShareCircle? Shared = null);

/// <summary>Something to try.</summary>
/// <param name="Person">As whom: a key.</param>
/// <param name="Dossier">Where: a key.</param>
/// <param name="Text">What there is to see.</param>
internal sealed record FictionalTry(string Person, string Dossier, FictionalText Text);

/// <summary>A text in the two languages of the site.</summary>
internal sealed record FictionalText(string Nl, string En)
{
    public string Here => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Nl;
}
