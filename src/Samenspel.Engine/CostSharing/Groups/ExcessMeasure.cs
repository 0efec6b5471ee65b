using System.Runtime.Intrinsics;

namespace Samenspel.Engine.CostSharing.Groups;

/// <summary>How dissatisfaction is counted: in money, in money a head, or as a part of what the group would pay alone.</summary>
internal enum ExcessMeasure
{
    Plain,
    PerHead,
    PerCost,
}

/// <summary>One way of weighing, known to the compiler, so that the scan has no branch inside.</summary>
internal interface IWeighing
{
    static abstract bool NeedsHeads { get; }

    static abstract Vector256<double> Weigh(Vector256<double> excess, Vector256<double> cost, Vector256<double> inverseHeads);

    static abstract double Weigh(double excess, double cost, double inverseHeads);
}

/// <summary>Excess in money.</summary>
internal readonly struct PlainWeighing : IWeighing
{
    public static bool NeedsHeads => false;

    public static Vector256<double> Weigh(Vector256<double> excess, Vector256<double> cost, Vector256<double> inverseHeads) => excess;

    public static double Weigh(double excess, double cost, double inverseHeads) => excess;
}

/// <summary>Excess divided by the number of members.</summary>
internal readonly struct PerHeadWeighing : IWeighing
{
    public static bool NeedsHeads => true;

    public static Vector256<double> Weigh(Vector256<double> excess, Vector256<double> cost, Vector256<double> inverseHeads) => excess * inverseHeads;

    public static double Weigh(double excess, double cost, double inverseHeads) => excess * inverseHeads;
}

/// <summary>Excess divided by the group's own number.</summary>
internal readonly struct PerCostWeighing : IWeighing
{
    public static bool NeedsHeads => false;

    public static Vector256<double> Weigh(Vector256<double> excess, Vector256<double> cost, Vector256<double> inverseHeads) => excess / Vector256.Abs(cost);

    public static double Weigh(double excess, double cost, double inverseHeads) => excess / Math.Abs(cost);
}
