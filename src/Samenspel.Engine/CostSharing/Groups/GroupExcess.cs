using System.Runtime.InteropServices;

namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>A group as bits, and how much better off it is alone.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GroupExcess(uint Group, double Excess);
