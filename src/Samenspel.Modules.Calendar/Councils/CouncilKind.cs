namespace Samenspel.Modules.Calendar.Councils;

/// <summary>What is entered of a council, as addresses name it.</summary>
internal static class CouncilKind
{
    public const string Meeting = "vergadering";
    public const string Recess = "reces";
    public const string Seats = "zetels";

    public static bool IsKnown(string kind) => kind is Meeting or Recess or Seats;
}
