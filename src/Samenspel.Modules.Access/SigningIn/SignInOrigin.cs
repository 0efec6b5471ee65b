namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Where somebody signs in from.</summary>
/// <param name="Device">What the browser's cookie says of who signed in there before.</param>
/// <param name="Address">The network address.</param>
/// <param name="Agent">What the browser calls itself.</param>
/// <param name="Session">The session that the browser already had, which ends; null for none.</param>
internal sealed record SignInOrigin(DeviceMark Device, string Address, string Agent, Guid? Session);
