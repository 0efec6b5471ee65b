using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Partners;

/// <summary>The assumptions of a standard case: what is done everywhere where nothing is known of a group itself.</summary>
/// <param name="AgainstAlone">What joint staff saves, as a part of what each alone would have.</param>
/// <param name="AgainstToday">What it saves, as a part of what there is today.</param>
/// <param name="ClientRole">Staff for being a client, fte of each municipality.</param>
/// <param name="Coordination">Staff for coordination, fte of each pair.</param>
public sealed record SavingNumbers(Triangular AgainstAlone, Triangular AgainstToday, Uniform ClientRole, Uniform Coordination);
