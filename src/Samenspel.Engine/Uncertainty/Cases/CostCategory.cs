namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>What the money is for. It groups lines in results and changes no number.</summary>
public enum CostCategory
{
    Staff,
    HiredStaff,
    Software,
    Hardware,
    Hosting,
    Network,
    Housing,
    Projects,

    /// <summary>Setting up and migrating.</summary>
    SetUp,

    /// <summary>What a municipality does as the client of the joint organisation.</summary>
    ClientRole,

    /// <summary>What is left behind: friction of staff, overhead that no longer has its whole.</summary>
    Friction,
    Coordination,
    Other,
}
