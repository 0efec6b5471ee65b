namespace Samenspel.Kernel.Acting;

/// <summary>
/// What was found out about rights earlier in a request and is used again. The guard lets go of it before it judges a write: between the two somebody may have
/// been sending a body for a long time.
/// </summary>
public interface IRememberedJudgement
{
    void Forget();
}
