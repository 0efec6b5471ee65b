namespace Samenspel.Kernel;

/// <summary>
/// The installation cannot run like this, and whoever set it up can mend it: a setting, a database, a port, a file.
/// The message is one sentence for that person; the host prints it without a stack trace and ends with exit code 2.
/// </summary>
public sealed class UnusableSetupException(string message, Exception? cause = null) : Exception(message, cause);
