namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>One stage of a nucleolus: the level, and the groups whose shares it settles.</summary>
/// <param name="Excess">Excess in the measure of the method: money, money a head, or a part of the group's own cost.</param>
/// <param name="Groups">The settled groups, each as the places of its members.</param>
/// <param name="Limits">Players that pay exactly what they would pay alone, because more may not be asked.</param>
public sealed record NucleolusLevel(double Excess, IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<int> Limits);
