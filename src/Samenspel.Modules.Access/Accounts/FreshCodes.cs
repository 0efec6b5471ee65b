namespace Samenspel.Modules.Access.Accounts;

/// <summary>Recovery codes to show once.</summary>
internal sealed record FreshCodes(IReadOnlyList<string> Codes);
