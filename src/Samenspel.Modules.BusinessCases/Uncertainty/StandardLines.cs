namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Keys of the lines that every case has; a line of one's own has another.</summary>
internal static class StandardLines
{
    public const string StaffToday = "staff-today";
    public const string StaffAlone = "staff-alone";
    public const string Joint = "joint";
    public const string JointFixed = "joint-fixed";
    public const string JointByInhabitants = "joint-by-inhabitants";
    public const string ClientRole = "client-role";
    public const string Coordination = "coordination";
    public const string Friction = "friction";
    public const string SetUp = "set-up";

    public static readonly IReadOnlyList<string> Keys = [StaffToday, StaffAlone, Joint, JointFixed, JointByInhabitants, ClientRole, Coordination, Friction, SetUp];
}
