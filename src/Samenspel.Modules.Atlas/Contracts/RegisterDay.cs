namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>How old the register of joint arrangements is that the atlas shows.</summary>
/// <param name="Day">Null when the sources do not say.</param>
/// <param name="IsDayOfImport">A newer file was imported: its own day is not known, the day of the import is.</param>
public sealed record RegisterDay(DateOnly? Day, bool IsDayOfImport);
