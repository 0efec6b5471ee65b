namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>How far a long computation is.</summary>
internal enum RunState
{
    Waiting,
    Running,
    Done,
    Stopped,
    Failed,
}
