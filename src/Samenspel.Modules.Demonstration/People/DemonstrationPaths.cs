namespace Samenspel.Modules.Demonstration.People;

/// <summary>Where the demonstration's own pages are, inside the site.</summary>
internal static class DemonstrationPaths
{
    public const string People = "/demo";
    public const string SignInAs = "/demo/aanmelden";
    public const string SignOut = "/demo/afmelden";

    /// <summary>The query value and the form field that say where to go afterwards.</summary>
    public const string ReturnName = "terug";

    /// <summary>The form field that says as whom.</summary>
    public const string PersonName = "wie";

    /// <returns>The address when it lies within the site, otherwise null: nobody is sent elsewhere.</returns>
    public static string? Within(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && address.All(letter => !char.IsControl(letter)) ? address : null;
}
