using System.Globalization;
using Samenspel.Data.Texts;

namespace Samenspel.Data.Recording;

/// <summary>The first place where a chain does not fit.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Chain">The chain, or what else was checked.</param>
/// <param name="Number">The line.</param>
/// <param name="Other">The place it was written for, the known end or the anchor, depending on the kind.</param>
public sealed record RecordFault(RecordFaultKind Kind, string Chain, long Number, long Other = 0)
{
    /// <summary>In the language of the page or command.</summary>
    public string Describe() => string.Format(CultureInfo.CurrentCulture, Text(), Chain, Number, Other);

    private string Text() => Kind switch
    {
        RecordFaultKind.Changed => RecordTexts.Fault_Changed,
        RecordFaultKind.Missing => RecordTexts.Fault_Missing,
        RecordFaultKind.Moved => RecordTexts.Fault_Moved,
        RecordFaultKind.Inserted => RecordTexts.Fault_Inserted,
        RecordFaultKind.Detached => RecordTexts.Fault_Detached,
        RecordFaultKind.Truncated => RecordTexts.Fault_Truncated,
        RecordFaultKind.EndDiffers => RecordTexts.Fault_EndDiffers,
        RecordFaultKind.NotAnchored => RecordTexts.Fault_NotAnchored,
        RecordFaultKind.AnchorChanged => RecordTexts.Fault_AnchorChanged,
        RecordFaultKind.HashUnknown => RecordTexts.Fault_HashUnknown,
        _ => RecordTexts.Fault_Unguarded,
    };
}
