namespace Entente;

/// <summary>
/// Verbal or material, cooperation or conflict; the numbers are those of GDELT's QuadClass. Which class a code belongs to
/// depends on who classes it: see <see cref="QuadScheme"/>.
/// </summary>
public enum QuadClass
{
    VerbalCooperation = 1,
    MaterialCooperation = 2,
    VerbalConflict = 3,
    MaterialConflict = 4,
}

/// <summary>The names of quad classes in files: <c>verbal-cooperation</c> and so on.</summary>
public static class QuadClassNames
{
    private static readonly string[] Names = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];

    extension(QuadClass quad)
    {
        /// <summary>The class's name in files.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The number is not a quad class.</exception>
        public string Name => quad is >= QuadClass.VerbalCooperation and <= QuadClass.MaterialConflict
            ? Names[(int)quad - 1]
            : throw new ArgumentOutOfRangeException(nameof(quad), quad, "A quad class is one of 1 to 4.");

        /// <summary>Whether the class is one of the two of cooperation.</summary>
        public bool IsCooperation => quad is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;

        /// <summary>Whether the class is one of the two of material acts.</summary>
        public bool IsMaterial => quad is QuadClass.MaterialCooperation or QuadClass.MaterialConflict;

        /// <summary>The class of a name such as <c>verbal-conflict</c>.</summary>
        /// <exception cref="EntenteException"><c>quad-unknown</c>: no class has that name.</exception>
        public static QuadClass Named(string name) => Named(name.AsSpan());

        internal static QuadClass Named(ReadOnlySpan<char> name)
        {
            for (var index = 0; index < Names.Length; index++)
                if (name.SequenceEqual(Names[index])) return (QuadClass)(index + 1);
            throw new EntenteException(
                "quad-unknown", $"There is no quad class '{name}'.", name.ToString(), $"one of {string.Join(", ", Names)}", "Correct the name.");
        }
    }
}
