namespace Samenspel.Engine;

/// <summary>
/// The version that is stored with every result, so that a difference can be traced to the engine. It rises when a result can
/// change.
/// </summary>
public static class EngineVersion
{
    public const string Current = "0.1.0";
}
