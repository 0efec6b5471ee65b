namespace Samenspel.WebKit.Layout;

/// <summary>The tone of an alert.</summary>
public enum AlertKind
{
    Info,
    Ok,
    Warning,
    Error,
}
