extension PlatformSource {
  /// `getpass`.
  static var getpass: String {
    #"""
    """Asks for what nobody else should see; here it is seen while it is typed."""


    class GetPassWarning(UserWarning):
        pass


    def getpass(prompt="Password: ", stream=None):
        return input(prompt)


    def getuser():
        return "learner"
    """#
  }
}
