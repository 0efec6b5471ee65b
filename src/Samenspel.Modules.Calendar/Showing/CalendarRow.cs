namespace Samenspel.Modules.Calendar.Showing;

/// <summary>In which row of the calendar something stands.</summary>
internal enum CalendarRow
{
    /// <summary>Steps of a dossier.</summary>
    Route,

    /// <summary>The yearly cycle of arrangement and municipality.</summary>
    Cycle,

    /// <summary>What a council does.</summary>
    Council,
}
