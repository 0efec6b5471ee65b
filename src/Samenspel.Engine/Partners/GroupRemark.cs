using System.Runtime.InteropServices;

namespace Samenspel.Engine.Partners;

/// <summary>A remark; which words it gets is not the engine's.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Subject">The criterion, member or partnership, by the kind; 0 when there is none.</param>
/// <param name="Value">By the kind.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GroupRemark(GroupRemarkKind Kind, int Subject, double Value);
