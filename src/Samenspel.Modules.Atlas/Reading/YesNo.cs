namespace Samenspel.Modules.Atlas.Reading;

/// <summary>A filter that can be on, off or left open.</summary>
internal enum YesNo
{
    Yes,
    No,
}
