namespace Samenspel.Kernel.Acting;

/// <summary>Who is behind the running request and where it comes from: one for each scope, set once by whoever opens the scope.</summary>
public sealed class ProcessContext
{
    /// <summary>A visitor until somebody says otherwise, so that what forgets to say it may do nothing.</summary>
    public Actor Actor { get; private set; } = Actor.Visitor;

    /// <summary>Where it comes from, for the record: <c>web 127.0.0.1</c>, <c>api 127.0.0.1</c>, <c>start</c> or <c>command line</c>.</summary>
    public string Origin { get; private set; } = "unknown";

    public void Become(Actor actor, string origin) => (Actor, Origin) = (actor, origin);
}
