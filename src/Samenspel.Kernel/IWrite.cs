namespace Samenspel.Kernel;

/// <summary>Marks a request that changes something: it runs in one transaction that a refusal or a failure rolls back.</summary>
public interface IWrite;
