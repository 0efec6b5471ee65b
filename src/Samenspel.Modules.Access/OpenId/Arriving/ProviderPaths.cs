namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>The addresses at which people leave for the provider and come back, and at which the provider itself calls.</summary>
internal static class ProviderPaths
{
    public const string SignIn = "/aanmelden";
    public const string Begin = "/aanmelden/extern";

    /// <summary>Registered at the provider as the redirect address.</summary>
    public const string Answer = "/aanmelden/extern/terug";

    /// <summary>The public key of this site.</summary>
    public const string Keys = "/aanmelden/extern/sleutels";

    /// <summary>On to the provider, to sign out there.</summary>
    public const string Leave = "/afmelden/extern";

    /// <summary>Registered at the provider as the address after signing out.</summary>
    public const string Left = "/afmelden/extern/terug";

    /// <summary>Registered at the provider as the address for back-channel logout.</summary>
    public const string Ended = "/afmelden/extern/melding";

    /// <summary>Why, in the address of <see cref="Begin"/>.</summary>
    public const string Purpose = "doel";

    public const string Confirm = "bevestigen";
}
