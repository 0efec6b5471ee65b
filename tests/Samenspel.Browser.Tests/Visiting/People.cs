namespace Samenspel.Browser.Tests.Visiting;

/// <summary>The people of the demonstration as whom tests visit the site.</summary>
internal static class People
{
    /// <summary>Leads a dossier with participants, people and figures.</summary>
    public const string Lead = "noor-dekker";

    /// <summary>Administers the same municipality.</summary>
    public const string Administrator = "ruud-vos";

    /// <summary>Works for a municipality that takes part in nothing.</summary>
    public const string Outsider = "ria-kramer";

    /// <summary>Runs the installation.</summary>
    public const string Platform = "anna-beheer";

    /// <summary>Runs the campaigns of the monitor.</summary>
    public const string Monitor = "otto-hendriks";

    /// <summary>Somebody who gets a password and an authenticator app at the start of the tests, in their own database; the demonstration has nobody with one.</summary>
    public const string WithPassword = Outsider;

    /// <summary>Everybody who walks through the site to find its pages; null is a visitor. A page is opened as the first of them who can.</summary>
    public static readonly IReadOnlyList<string?> Walkers = [null, Lead, Administrator, Platform, Monitor, WithPassword];
}
